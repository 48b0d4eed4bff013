http --ignore-stdin POST https://api.example.com/numbers \
  Content-Type:application/json \
  --raw '{"avogadro": 6.02E+23, "small": 1E-7}'
