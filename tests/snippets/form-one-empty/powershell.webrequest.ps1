$headers = @{
    'Content-Type' = 'application/x-www-form-urlencoded'
}
$body = '='

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/form' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
