$headers = @{
    'Expect' = '100-continue'
    'Content-Type' = 'text/plain'
}
$body = 'x'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/users' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
