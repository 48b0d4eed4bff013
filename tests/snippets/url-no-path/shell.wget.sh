wget --quiet --output-document - \
  'https://api.example.com/?x=1'
