$headers = @{
    'Content-Type' = 'application/json'
}
$body = '{"half": "\ud83d"}'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/names' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
