curl.exe --request 'TRACE' `
  --url 'https://api.example.com/users'
