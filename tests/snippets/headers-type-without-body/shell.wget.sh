wget --quiet --output-document - \
  --header 'Content-Type: application/json' \
  https://api.example.com/users
