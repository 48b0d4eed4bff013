wget --quiet --output-document - \
  --header 'Authorization: Bearer ABCD' \
  https://api.example.com/me
