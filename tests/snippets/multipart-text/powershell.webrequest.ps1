$headers = @{
    'Content-Type' = 'multipart/form-data; boundary=XX'
}
$body = "--XX`r
Content-Disposition: form-data; name=`"a`"`r
`r
1`r
--XX--`r
"

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/upload' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
