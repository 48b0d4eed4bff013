$headers = @{
    'Content-Type' = 'application/json'
}

$response = Invoke-WebRequest -Method 'PUT' -Uri 'https://api.example.com/form' `
    -Headers $headers -SkipHeaderValidation
$response.StatusCode
$response.Content
