$headers = @{
    'Content-Type' = 'application/json'
}
$body = '{"ids": [1, 2, 3]}'

$response = Invoke-WebRequest -Method 'DELETE' -Uri 'https://api.example.com/users' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
