$headers = @{
    'Content-Type' = 'application/json-patch+json'
}
$body = '[{"op": "replace", "path": "/name", "value": "x"}]'

$response = Invoke-WebRequest -Method 'PATCH' -Uri 'https://api.example.com/users/7' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
