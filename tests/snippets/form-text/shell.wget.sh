wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --body-data 'a=1&b=two+words&a=%C3%A9&flag' \
  https://api.example.com/form
