curl.exe --request 'GET' `
  --url 'https://api.example.com/docs?x=1'
