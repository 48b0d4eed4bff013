# PowerShell sends all `Cookie` headers as one, their values joined
$headers = @{
    'Cookie' = 'a=1; b=2'
    'accept' = 'text/html'
    'Proxy-Connection' = 'keep-alive'
}

$response = Invoke-RestMethod -Method 'GET' -Uri 'https://api.example.com/users' `
    -Headers $headers -SkipHeaderValidation
$response | ConvertTo-Json -Depth 10
