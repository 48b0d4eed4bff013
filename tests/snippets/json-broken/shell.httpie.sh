http --ignore-stdin POST https://api.example.com/broken \
  Content-Type:application/json \
  --raw '{"a": 1,'
