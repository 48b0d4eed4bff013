http --ignore-stdin DELETE https://api.example.com/users/7 \
  'If-Match:"abc"'
