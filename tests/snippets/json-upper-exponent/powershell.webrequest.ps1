$headers = @{
    'Content-Type' = 'application/json'
}
$body = '{"avogadro": 6.02E+23, "small": 1E-7}'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/numbers' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
