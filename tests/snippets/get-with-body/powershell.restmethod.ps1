$headers = @{
    'Content-Type' = 'application/json'
}
$body = '{"query": "x"}'

$response = Invoke-RestMethod -Method 'GET' -Uri 'https://api.example.com/search' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
