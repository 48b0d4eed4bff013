$headers = @{
    'X-Requested-With' = 'harkdown'
}

$response = Invoke-RestMethod -Method 'OPTIONS' -Uri 'https://api.example.com/files' `
    -Headers $headers -SkipHeaderValidation
$response | ConvertTo-Json -Depth 10
