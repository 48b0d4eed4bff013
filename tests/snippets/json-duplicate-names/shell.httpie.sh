http --ignore-stdin POST https://api.example.com/twice \
  Content-Type:application/json \
  --raw '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}'
