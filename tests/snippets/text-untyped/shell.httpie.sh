http --ignore-stdin POST https://api.example.com/raw \
  Content-Type: \
  --raw 'just some text'
