http --ignore-stdin GET https://api.example.com/users \
  'Authorization:Bearer a' \
  'Authorization:Bearer b'
