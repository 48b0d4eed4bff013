http --ignore-stdin POST https://api.example.com/jobs \
  Content-Type:application/json \
  --raw '{}'
