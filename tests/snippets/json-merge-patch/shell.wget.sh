wget --quiet --output-document - \
  --method PATCH \
  --header 'Content-Type: application/merge-patch+json' \
  --header 'If-Match: "3"' \
  --body-data '{"name": null, "tags": ["a"], "price": 12.50}' \
  https://api.example.com/users/1
