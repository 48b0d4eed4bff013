$headers = @{
    'Content-Type' = 'text/plain'
}
$body = '*'

$response = Invoke-WebRequest -Method 'OPTIONS' -Uri 'https://api.example.com/x' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
