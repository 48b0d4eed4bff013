http --ignore-stdin POST https://api.example.com/jobs \
  'content-type:application/json; charset=utf-8' \
  --raw '{"job": "index"}'
