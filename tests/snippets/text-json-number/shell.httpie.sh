http --ignore-stdin PUT https://api.example.com/counter \
  Content-Type:application/json \
  --raw 12345678901234567890
