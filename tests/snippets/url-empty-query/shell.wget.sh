wget --quiet --output-document - \
  'https://api.example.com/users/?'
