wget --quiet --output-document - \
  --method PUT \
  --header 'Content-Type: application/json' \
  https://api.example.com/form
