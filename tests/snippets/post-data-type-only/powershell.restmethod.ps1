$headers = @{
    'Content-Type' = 'application/json'
}

$response = Invoke-RestMethod -Method 'PUT' -Uri 'https://api.example.com/form' `
    -Headers $headers -SkipHeaderValidation
$response | ConvertTo-Json -Depth 10
