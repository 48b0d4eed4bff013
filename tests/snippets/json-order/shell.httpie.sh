http --ignore-stdin POST https://api.example.com/sorted \
  Content-Type:application/json \
  --raw '{
  "zeta": 1,
  "Alpha": 2,
  "alpha": {
    "b": 1,
    "a": 2
  },
  "_": 3,
  "a-b": 4,
  "a.b": 5,
  "class": 6,
  " ": 8
}'
