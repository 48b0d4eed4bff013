curl.exe --request 'GET' `
  --url 'https://api.example.com/a/./b/../c/..'
