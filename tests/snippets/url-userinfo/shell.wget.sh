wget --quiet --output-document - \
  --header 'Authorization: Basic dXNlcjpwQHNz' \
  https://api.example.com/me
