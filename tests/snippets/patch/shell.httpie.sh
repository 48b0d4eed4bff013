http --ignore-stdin PATCH https://api.example.com/users/7 \
  Content-Type:application/json-patch+json \
  --raw '[{"op": "replace", "path": "/name", "value": "x"}]'
