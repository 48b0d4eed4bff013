$headers = @{
    'Authorization' = 'Basic e3VzZXJ9OjxQQVNTV09SRD4='
}

$response = Invoke-WebRequest -Method 'GET' -Uri 'https://api.example.com/me' `
    -Headers $headers -SkipHeaderValidation
$response.StatusCode
$response.Content
