wget --quiet --output-document - \
  --method PUT \
  --header 'Content-Type: application/json' \
  --body-data 12345678901234567890 \
  https://api.example.com/counter
