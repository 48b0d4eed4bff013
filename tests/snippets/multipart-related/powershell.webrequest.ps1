$headers = @{
    'Content-Type' = 'multipart/related; boundary=harkdown-boundary-1'
}
$body = "--harkdown-boundary-1`r
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

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/upload' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
