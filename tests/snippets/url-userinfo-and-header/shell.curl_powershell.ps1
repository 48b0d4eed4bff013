curl.exe --request 'GET' `
  --url 'https://api.example.com/me' `
  --header 'Authorization: Bearer ABCD'
