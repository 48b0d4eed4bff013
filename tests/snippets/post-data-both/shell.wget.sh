wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --body-data 'a=1&b=2' \
  https://api.example.com/form
