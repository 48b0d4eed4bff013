$headers = @{
    'Content-Type' = 'application/json'
}
$body = '{"nul": "a\u0000b0", "bell": "\u0007"}'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/names' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
