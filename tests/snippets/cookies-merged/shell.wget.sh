wget --quiet --output-document - \
  --header 'Cookie: a=1; b=2; c=3' \
  --header 'X-After: x' \
  https://api.example.com/me
