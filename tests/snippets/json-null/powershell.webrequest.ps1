$headers = @{
    'Content-Type' = 'application/json'
}
$body = 'null'

$response = Invoke-WebRequest -Method 'PUT' -Uri 'https://api.example.com/settings/theme' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
