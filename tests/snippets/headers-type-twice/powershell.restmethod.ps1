# PowerShell sends all `content-type` headers as one, their values joined
$headers = @{
    'Content-Type' = 'application/json, text/plain'
}
$body = '{"a": 1}'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/users' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
