http --ignore-stdin PUT https://api.example.com/settings/theme \
  Content-Type:application/json \
  --raw null
