$headers = @{
    'Content-Type' = 'application/json'
}
$body = '{"ids": [1, 2, 3]}'

$response = Invoke-RestMethod -Method 'DELETE' -Uri 'https://api.example.com/users' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
