curl.exe --request 'OPTIONS' `
  --url 'https://api.example.com/x' `
  --header 'Content-Type: text/plain' `
  --data-raw '*'
