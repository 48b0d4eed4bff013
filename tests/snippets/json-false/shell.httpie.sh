http --ignore-stdin PUT https://api.example.com/settings/dark \
  Content-Type:application/json \
  --raw false
