curl.exe --request 'POST' `
  --url 'https://api.example.com/upload' `
  --header 'Content-Type: multipart/form-data; boundary=XX' `
  --data-raw "--XX`r
Content-Disposition: form-data; name=`"a`"`r
`r
1`r
--XX--`r
"
