$headers = @{
    'Content-Type' = 'application/x-www-form-urlencoded'
}
$body = 'id=1&id=2'

$response = Invoke-WebRequest -Method 'DELETE' -Uri 'https://api.example.com/form' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
