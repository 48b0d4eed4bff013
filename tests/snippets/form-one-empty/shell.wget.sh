wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --body-data '=' \
  https://api.example.com/form
