curl.exe --request 'PUT' `
  --url 'https://api.example.com/form' `
  --header 'Content-Type: application/json'
