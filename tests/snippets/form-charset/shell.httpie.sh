http --ignore-stdin POST https://api.example.com/form \
  'Content-Type:application/x-www-form-urlencoded; charset=UTF-8' \
  --raw q=harkdown
