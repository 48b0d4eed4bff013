http --ignore-stdin PUT https://api.example.com/numbers/1 \
  Content-Type:application/json \
  --raw '[1e5]'
