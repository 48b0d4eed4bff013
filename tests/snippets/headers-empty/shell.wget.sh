wget --quiet --output-document - \
  --header 'X-Empty: ' \
  --header 'Accept: ' \
  https://api.example.com/users
