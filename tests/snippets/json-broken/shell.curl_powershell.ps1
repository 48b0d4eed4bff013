curl.exe --request 'POST' `
  --url 'https://api.example.com/broken' `
  --header 'Content-Type: application/json' `
  --data-raw '{"a": 1,'
