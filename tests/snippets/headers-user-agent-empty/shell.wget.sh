wget --quiet --output-document - \
  --header 'User-Agent: ' \
  https://api.example.com/users
