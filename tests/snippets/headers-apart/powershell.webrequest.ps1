# PowerShell sends all `Cookie` headers as one, their values joined
$headers = @{
    'Cookie' = 'a=1; b=2'
    'accept' = 'text/html'
    'Proxy-Connection' = 'keep-alive'
}

$response = Invoke-WebRequest -Method 'GET' -Uri 'https://api.example.com/users' `
    -Headers $headers -SkipHeaderValidation
$response.StatusCode
$response.Content
