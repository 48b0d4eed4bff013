http --ignore-stdin GET https://api.example.com/users \
  'User-Agent;'
