http --ignore-stdin POST https://api.example.com/users \
  Content-Type:application/json \
  content-type:text/plain \
  --raw '{"a": 1}'
