$headers = @{
    'Content-Type' = 'multipart/form-data; boundary=harkdown-boundary-1'
}
$body = "--harkdown-boundary-1`r
Content-Disposition: form-data; name=`"\`"`r
`r
a backslash`r
--harkdown-boundary-1`r
Content-Disposition: form-data; name=`"two%0Alines`"`r
`r
a line feed`r
--harkdown-boundary-1`r
Content-Disposition: form-data; name=`"f`"; filename=`"back\slash\.txt`"`r
Content-Type: text/plain`r
`r
x`r
--harkdown-boundary-1--`r
"

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/upload' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
