$headers = @{
    'Content-Type' = 'application/json'
}
$body = '[1e5]'

$response = Invoke-WebRequest -Method 'PUT' -Uri 'https://api.example.com/numbers/1' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
