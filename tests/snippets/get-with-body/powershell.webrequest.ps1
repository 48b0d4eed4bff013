$headers = @{
    'Content-Type' = 'application/json'
}
$body = '{"query": "x"}'

$response = Invoke-WebRequest -Method 'GET' -Uri 'https://api.example.com/search' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
