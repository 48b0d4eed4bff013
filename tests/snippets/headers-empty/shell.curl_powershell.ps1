curl.exe --request 'GET' `
  --url 'https://api.example.com/users' `
  --header 'X-Empty;' `
  --header 'Accept;'
