$headers = @{
    'Content-Type' = 'application/json'
}
$body = '12345678901234567890'

$response = Invoke-RestMethod -Method 'PUT' -Uri 'https://api.example.com/counter' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
