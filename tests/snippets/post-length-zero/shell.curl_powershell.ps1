curl.exe --request 'POST' `
  --url 'https://api.example.com/ping'
