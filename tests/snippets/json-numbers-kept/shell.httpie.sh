http --ignore-stdin POST https://api.example.com/numbers \
  Content-Type:application/json \
  --raw '{
  "zero": 0,
  "minus": -12,
  "half": 0.5,
  "pi": 3.14159,
  "max": 9007199254740991,
  "yes": true,
  "no": false,
  "nothing": null
}'
