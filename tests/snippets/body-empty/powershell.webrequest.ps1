$headers = @{
    'Content-Type' = 'application/json'
}

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/jobs/7/start' `
    -Headers $headers -SkipHeaderValidation
$response.StatusCode
$response.Content
