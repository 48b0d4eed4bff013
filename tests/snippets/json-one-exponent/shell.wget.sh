wget --quiet --output-document - \
  --method PUT \
  --header 'Content-Type: application/json' \
  --body-data '[1e5]' \
  https://api.example.com/numbers/1
