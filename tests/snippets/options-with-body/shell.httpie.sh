http --ignore-stdin OPTIONS https://api.example.com/x \
  Content-Type:text/plain \
  --raw '*'
