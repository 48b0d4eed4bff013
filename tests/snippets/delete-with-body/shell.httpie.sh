http --ignore-stdin DELETE https://api.example.com/users \
  Content-Type:application/json \
  --raw '{"ids": [1, 2, 3]}'
