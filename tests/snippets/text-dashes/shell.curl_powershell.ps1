curl.exe --request 'POST' `
  --url 'https://api.example.com/raw' `
  --header 'Content-Type: text/plain' `
  --data-raw '--data -X DELETE'
