http --ignore-stdin POST https://api.example.com/maps \
  Content-Type:application/json \
  --raw '{
  "class": "a",
  "default": "b",
  "snake_case": 1,
  "kebab-case": 2,
  "dotted.name": 3
}'
