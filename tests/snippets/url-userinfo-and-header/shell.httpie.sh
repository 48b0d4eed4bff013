http --ignore-stdin GET https://api.example.com/me \
  'Authorization:Bearer ABCD'
