curl.exe --request 'POST' `
  --url 'https://api.example.com/jobs'
