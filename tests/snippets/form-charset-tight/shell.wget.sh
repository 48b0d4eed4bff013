wget --quiet --output-document - \
  --method PUT \
  --header 'Content-Type: application/x-www-form-urlencoded;charset=utf-8' \
  --body-data 'city=K%C3%B6ln&a=1' \
  https://api.example.com/form
