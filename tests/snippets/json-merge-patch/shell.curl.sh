curl --request PATCH \
  --url https://api.example.com/users/1 \
  --header 'Content-Type: application/merge-patch+json' \
  --header 'If-Match: "3"' \
  --data-raw '{"name": null, "tags": ["a"], "price": 12.50}'
