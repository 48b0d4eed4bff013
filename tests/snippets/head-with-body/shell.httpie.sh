http --ignore-stdin HEAD https://api.example.com/files/1 \
  Content-Type:text/plain \
  --raw odd
