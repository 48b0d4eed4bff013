http --ignore-stdin PUT https://api.example.com/form \
  'Content-Type:application/x-www-form-urlencoded;charset=utf-8' \
  --raw 'city=K%C3%B6ln&a=1'
