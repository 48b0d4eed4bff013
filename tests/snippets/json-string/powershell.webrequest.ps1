$headers = @{
    'Content-Type' = 'application/json'
}
$body = '"a plain string"'

$response = Invoke-WebRequest -Method 'PUT' -Uri 'https://api.example.com/settings/name' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
