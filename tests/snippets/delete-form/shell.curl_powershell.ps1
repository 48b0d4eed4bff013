curl.exe --request 'DELETE' `
  --url 'https://api.example.com/form' `
  --data-urlencode 'id=1' `
  --data-urlencode 'id=2'
