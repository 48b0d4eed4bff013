$headers = @{
    'Content-Type' = 'application/json'
}
$body = '{"nul": "a\u0000b0", "bell": "\u0007"}'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/names' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
