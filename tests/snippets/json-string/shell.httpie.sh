http --ignore-stdin PUT https://api.example.com/settings/name \
  Content-Type:application/json \
  --raw '"a plain string"'
