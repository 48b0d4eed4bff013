$headers = @{
    'Content-Type' = 'application/json'
}
$body = '{}'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/jobs' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
