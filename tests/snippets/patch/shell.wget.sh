wget --quiet --output-document - \
  --method PATCH \
  --header 'Content-Type: application/json-patch+json' \
  --body-data '[{"op": "replace", "path": "/name", "value": "x"}]' \
  https://api.example.com/users/7
