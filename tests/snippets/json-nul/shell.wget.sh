wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: application/json' \
  --body-data '{"nul": "a\u0000b0", "bell": "\u0007"}' \
  https://api.example.com/names
