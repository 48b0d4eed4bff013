$headers = @{
    'Content-Type' = 'message/rfc822'
}
$body = "From: a@example.com`r
Subject: a`r
`r
.dot`r
lone`rreturn`r
"

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/notes' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
