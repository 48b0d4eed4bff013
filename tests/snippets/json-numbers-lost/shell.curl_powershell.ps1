curl.exe --request 'POST' `
  --url 'https://api.example.com/numbers' `
  --header 'Content-Type: application/json' `
  --data-raw '{
  "big": 12345678901234567890,
  "precise": 9007199254740993,
  "float": 1.0,
  "exponent": 1e5,
  "minus": -0,
  "long": 0.1000000000000000055511151231257827
}'
