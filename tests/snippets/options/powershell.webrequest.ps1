$headers = @{
    'X-Requested-With' = 'harkdown'
}

$response = Invoke-WebRequest -Method 'OPTIONS' -Uri 'https://api.example.com/files' `
    -Headers $headers -SkipHeaderValidation
$response.StatusCode
$response.Content
