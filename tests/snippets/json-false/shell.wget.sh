wget --quiet --output-document - \
  --method PUT \
  --header 'Content-Type: application/json' \
  --body-data false \
  https://api.example.com/settings/dark
