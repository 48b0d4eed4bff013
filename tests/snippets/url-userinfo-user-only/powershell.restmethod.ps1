$headers = @{
    'Authorization' = 'Basic WU9VUl9LRVk6'
}

$response = Invoke-RestMethod -Method 'GET' -Uri 'https://api.example.com/me' `
    -Headers $headers -SkipHeaderValidation
$response | ConvertTo-Json -Depth 10
