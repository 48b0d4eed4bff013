wget --quiet --output-document - \
  --method PUT \
  https://api.example.com/stars/1
