http --ignore-stdin POST https://api.example.com/raw \
  Content-Type:text/plain \
  --raw='--data -X DELETE'
