$headers = @{
    'Content-Type' = 'text/plain'
}
$body = '*'

$response = Invoke-RestMethod -Method 'OPTIONS' -Uri 'https://api.example.com/x' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
