wget --quiet --output-document - \
  --method DELETE \
  --header 'If-Match: "abc"' \
  https://api.example.com/users/7
