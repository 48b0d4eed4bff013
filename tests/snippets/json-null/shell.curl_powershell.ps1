curl.exe --request 'PUT' `
  --url 'https://api.example.com/settings/theme' `
  --header 'Content-Type: application/json' `
  --data-raw 'null'
