wget --quiet --output-document - \
  --method DELETE \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --body-data 'id=1&id=2' \
  https://api.example.com/form
