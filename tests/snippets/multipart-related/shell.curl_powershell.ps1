curl.exe --request 'POST' `
  --url 'https://api.example.com/upload' `
  --header 'Content-Type: multipart/related; boundary=harkdown-boundary-1' `
  --data-raw "--harkdown-boundary-1`r
Content-Disposition: form-data; name=`"metadata`"`r
Content-Type: application/json`r
`r
{}`r
--harkdown-boundary-1`r
Content-Disposition: form-data; name=`"media`"; filename=`"a.txt`"`r
Content-Type: text/plain`r
`r
x`r
--harkdown-boundary-1--`r
"
