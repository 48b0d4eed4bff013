$headers = @{
    'Content-Type' = 'application/json'
}
$body = 'false'

$response = Invoke-WebRequest -Method 'PUT' -Uri 'https://api.example.com/settings/dark' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
