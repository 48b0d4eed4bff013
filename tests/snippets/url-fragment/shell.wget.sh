wget --quiet --output-document - \
  'https://api.example.com/docs?x=1'
