curl.exe --request 'OPTIONS' `
  --url 'https://api.example.com/files' `
  --header 'X-Requested-With: harkdown'
