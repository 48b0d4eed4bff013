wget --quiet --output-document - \
  --method DELETE \
  --header 'Content-Type: application/json' \
  --body-data '{"ids": [1, 2, 3]}' \
  https://api.example.com/users
