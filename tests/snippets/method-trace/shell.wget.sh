wget --quiet --output-document - \
  --method TRACE \
  https://api.example.com/users
