$headers = @{
    'Content-Type' = 'application/json'
}

$response = Invoke-RestMethod -Method 'GET' -Uri 'https://api.example.com/users' `
    -Headers $headers -SkipHeaderValidation
$response | ConvertTo-Json -Depth 10
