curl.exe --request 'DELETE' `
  --url 'https://api.example.com/users/7' `
  --header 'If-Match: "abc"'
