$headers = @{
    'Content-Type' = 'application/json'
}
$body = '{"a": 1,'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/broken' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
