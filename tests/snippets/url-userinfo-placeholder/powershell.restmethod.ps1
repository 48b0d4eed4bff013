$headers = @{
    'Authorization' = 'Basic e3VzZXJ9OjxQQVNTV09SRD4='
}

$response = Invoke-RestMethod -Method 'GET' -Uri 'https://api.example.com/me' `
    -Headers $headers -SkipHeaderValidation
$response | ConvertTo-Json -Depth 10
