$headers = @{
    'Authorization' = 'Basic WU9VUl9LRVk6'
}

$response = Invoke-WebRequest -Method 'GET' -Uri 'https://api.example.com/me' `
    -Headers $headers -SkipHeaderValidation
$response.StatusCode
$response.Content
