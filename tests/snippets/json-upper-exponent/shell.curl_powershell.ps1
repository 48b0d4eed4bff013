curl.exe --request 'POST' `
  --url 'https://api.example.com/numbers' `
  --header 'Content-Type: application/json' `
  --data-raw '{"avogadro": 6.02E+23, "small": 1E-7}'
