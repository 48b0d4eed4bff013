http --ignore-stdin DELETE https://api.example.com/form \
  Content-Type:application/x-www-form-urlencoded \
  --raw 'id=1&id=2'
