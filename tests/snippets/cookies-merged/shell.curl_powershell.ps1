curl.exe --request 'GET' `
  --url 'https://api.example.com/me' `
  --header 'Cookie: a=1; b=2; c=3' `
  --header 'X-After: x'
