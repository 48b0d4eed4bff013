curl.exe --request 'POST' `
  --url 'https://api.example.com/jobs' `
  --header 'content-type: application/json; charset=utf-8' `
  --data-raw '{"job": "index"}'
