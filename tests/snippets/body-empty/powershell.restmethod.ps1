$headers = @{
    'Content-Type' = 'application/json'
}

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/jobs/7/start' `
    -Headers $headers -SkipHeaderValidation
$response | ConvertTo-Json -Depth 10
