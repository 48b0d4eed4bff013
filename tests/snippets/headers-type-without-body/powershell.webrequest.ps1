$headers = @{
    'Content-Type' = 'application/json'
}

$response = Invoke-WebRequest -Method 'GET' -Uri 'https://api.example.com/users' `
    -Headers $headers -SkipHeaderValidation
$response.StatusCode
$response.Content
