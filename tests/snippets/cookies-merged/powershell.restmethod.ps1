$headers = @{
    'Cookie' = 'a=1; b=2; c=3'
    'X-After' = 'x'
}

$response = Invoke-RestMethod -Method 'GET' -Uri 'https://api.example.com/me' `
    -Headers $headers -SkipHeaderValidation
$response | ConvertTo-Json -Depth 10
