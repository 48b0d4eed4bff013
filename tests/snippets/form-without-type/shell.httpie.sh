http --ignore-stdin POST https://api.example.com/form \
  Content-Type:application/x-www-form-urlencoded \
  --raw a=b
