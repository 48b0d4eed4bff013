http --ignore-stdin PATCH https://api.example.com/articles/1 \
  Content-Type:application/vnd.api+json \
  Accept:application/vnd.api+json \
  --raw '{
  "data": {
    "type": "articles",
    "id": "1",
    "attributes": {
      "title": "A new title that is quite a bit longer than it was"
    }
  }
}'
