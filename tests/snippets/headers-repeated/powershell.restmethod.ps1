# PowerShell sends all `x-tag` headers as one, their values joined
$headers = @{
    'X-Tag' = 'one, two, three'
    'X-Other' = 'x'
}

$response = Invoke-RestMethod -Method 'GET' -Uri 'https://api.example.com/users' `
    -Headers $headers -SkipHeaderValidation
$response | ConvertTo-Json -Depth 10
