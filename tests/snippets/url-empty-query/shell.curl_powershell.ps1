curl.exe --request 'GET' `
  --url 'https://api.example.com/users/?'
