$headers = @{
    'Authorization' = 'Bearer ABCD'
}

$response = Invoke-WebRequest -Method 'GET' -Uri 'https://api.example.com/me' `
    -Headers $headers -SkipHeaderValidation
$response.StatusCode
$response.Content
