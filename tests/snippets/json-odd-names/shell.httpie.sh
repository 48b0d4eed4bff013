http --ignore-stdin POST https://api.example.com/maps \
  Content-Type:application/json \
  --raw '{
  "b": 1,
  "10": 2,
  "2": 3,
  "__proto__": {
    "x": 1
  },
  "constructor": null,
  "": "empty",
  "with space": 1,
  "it'\''s": 2
}'
