$headers = @{
    'If-Match' = '"abc"'
}

$response = Invoke-RestMethod -Method 'DELETE' -Uri 'https://api.example.com/users/7' `
    -Headers $headers -SkipHeaderValidation
$response | ConvertTo-Json -Depth 10
