$headers = @{
    'Authorization' = 'Bearer ABCD'
    'Content-Type' = 'multipart/form-data; boundary=harkdown-boundary-1'
}
$body = "--harkdown-boundary-1`r
Content-Disposition: form-data; name=`"title`"`r
`r
My notes`r
--harkdown-boundary-1`r
Content-Disposition: form-data; name=`"file`"; filename=`"notes.txt`"`r
Content-Type: text/plain`r
`r
first line
second line
`r
--harkdown-boundary-1`r
Content-Disposition: form-data; name=`"title`"`r
`r
again`r
--harkdown-boundary-1--`r
"

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/upload' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
