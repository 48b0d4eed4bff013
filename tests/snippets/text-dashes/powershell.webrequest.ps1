$headers = @{
    'Content-Type' = 'text/plain'
}
$body = '--data -X DELETE'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/raw' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
