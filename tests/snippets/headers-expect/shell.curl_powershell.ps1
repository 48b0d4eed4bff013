curl.exe --request 'POST' `
  --url 'https://api.example.com/users' `
  --header 'Expect: 100-continue' `
  --header 'Content-Type: text/plain' `
  --data-raw 'x'
