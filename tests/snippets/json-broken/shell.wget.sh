wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: application/json' \
  --body-data '{"a": 1,' \
  https://api.example.com/broken
