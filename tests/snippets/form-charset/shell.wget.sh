wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: application/x-www-form-urlencoded; charset=UTF-8' \
  --body-data q=harkdown \
  https://api.example.com/form
