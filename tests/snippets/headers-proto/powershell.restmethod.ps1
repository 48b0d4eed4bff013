$headers = @{
    '__proto__' = 'x'
    'constructor' = 'y'
    '10' = 'ten'
    '2' = 'two'
}

$response = Invoke-RestMethod -Method 'GET' -Uri 'https://api.example.com/users' `
    -Headers $headers -SkipHeaderValidation
$response | ConvertTo-Json -Depth 10
