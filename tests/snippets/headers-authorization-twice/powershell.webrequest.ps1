# PowerShell sends all `Authorization` headers as one, their values joined
$headers = @{
    'Authorization' = 'Bearer a, Bearer b'
}

$response = Invoke-WebRequest -Method 'GET' -Uri 'https://api.example.com/users' `
    -Headers $headers -SkipHeaderValidation
$response.StatusCode
$response.Content
