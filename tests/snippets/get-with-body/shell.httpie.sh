http --ignore-stdin GET https://api.example.com/search \
  Content-Type:application/json \
  --raw '{"query": "x"}'
