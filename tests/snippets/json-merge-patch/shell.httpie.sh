http --ignore-stdin PATCH https://api.example.com/users/1 \
  Content-Type:application/merge-patch+json \
  'If-Match:"3"' \
  --raw '{"name": null, "tags": ["a"], "price": 12.50}'
