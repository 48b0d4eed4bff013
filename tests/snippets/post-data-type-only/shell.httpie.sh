http --ignore-stdin PUT https://api.example.com/form \
  Content-Type:application/json
