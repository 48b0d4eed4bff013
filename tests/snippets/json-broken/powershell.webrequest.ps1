$headers = @{
    'Content-Type' = 'application/json'
}
$body = '{"a": 1,'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/broken' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
