wget --quiet --output-document - \
  --method PUT \
  --header 'Content-Type: application/json' \
  --body-data '"a plain string"' \
  https://api.example.com/settings/name
