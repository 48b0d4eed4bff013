http --ignore-stdin POST https://api.example.com/names \
  Content-Type:application/json \
  --raw '{"nul": "a\u0000b0", "bell": "\u0007"}'
