# PowerShell sends all `x-tag` headers as one, their values joined
$headers = @{
    'X-Tag' = 'one, two, three'
    'X-Other' = 'x'
}

$response = Invoke-WebRequest -Method 'GET' -Uri 'https://api.example.com/users' `
    -Headers $headers -SkipHeaderValidation
$response.StatusCode
$response.Content
