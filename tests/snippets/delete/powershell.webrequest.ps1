$headers = @{
    'If-Match' = '"abc"'
}

$response = Invoke-WebRequest -Method 'DELETE' -Uri 'https://api.example.com/users/7' `
    -Headers $headers -SkipHeaderValidation
$response.StatusCode
$response.Content
