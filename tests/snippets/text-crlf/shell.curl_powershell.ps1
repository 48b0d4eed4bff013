curl.exe --request 'POST' `
  --url 'https://api.example.com/notes' `
  --header 'Content-Type: message/rfc822' `
  --data-raw "From: a@example.com`r
Subject: a`r
`r
.dot`r
lone`rreturn`r
"
