$headers = @{
    'Content-Type' = 'multipart/form-data; boundary=XX'
}
$body = "--XX`r
Content-Disposition: form-data; name=`"a`"`r
`r
1`r
--XX--`r
"

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/upload' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
