# PowerShell sends all `Authorization` headers as one, their values joined
$headers = @{
    'Authorization' = 'Bearer a, Bearer b'
}

$response = Invoke-RestMethod -Method 'GET' -Uri 'https://api.example.com/users' `
    -Headers $headers -SkipHeaderValidation
$response | ConvertTo-Json -Depth 10
