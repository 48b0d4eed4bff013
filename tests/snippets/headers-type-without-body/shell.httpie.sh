http --ignore-stdin GET https://api.example.com/users \
  Content-Type:application/json
