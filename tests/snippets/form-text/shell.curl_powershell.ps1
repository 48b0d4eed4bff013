curl.exe --request 'POST' `
  --url 'https://api.example.com/form' `
  --header 'Content-Type: application/x-www-form-urlencoded' `
  --data-raw 'a=1&b=two+words&a=%C3%A9&flag'
