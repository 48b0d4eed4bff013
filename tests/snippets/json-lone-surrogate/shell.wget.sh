wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: application/json' \
  --body-data '{"half": "\ud83d"}' \
  https://api.example.com/names
