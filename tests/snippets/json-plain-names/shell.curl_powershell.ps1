curl.exe --request 'POST' `
  --url 'https://api.example.com/maps' `
  --header 'Content-Type: application/json' `
  --data-raw '{
  "class": "a",
  "default": "b",
  "snake_case": 1,
  "kebab-case": 2,
  "dotted.name": 3
}'
