$headers = @{
    '__proto__' = 'x'
    'constructor' = 'y'
    '10' = 'ten'
    '2' = 'two'
}

$response = Invoke-WebRequest -Method 'GET' -Uri 'https://api.example.com/users' `
    -Headers $headers -SkipHeaderValidation
$response.StatusCode
$response.Content
