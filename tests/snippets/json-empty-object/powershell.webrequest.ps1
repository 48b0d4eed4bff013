$headers = @{
    'Content-Type' = 'application/json'
}
$body = '{}'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/jobs' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
