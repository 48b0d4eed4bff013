http --ignore-stdin POST https://api.example.com/names \
  Content-Type:application/json \
  --raw '{"half": "\ud83d"}'
