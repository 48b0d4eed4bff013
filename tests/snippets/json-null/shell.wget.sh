wget --quiet --output-document - \
  --method PUT \
  --header 'Content-Type: application/json' \
  --body-data null \
  https://api.example.com/settings/theme
