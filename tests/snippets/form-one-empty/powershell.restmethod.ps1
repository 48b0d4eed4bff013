$headers = @{
    'Content-Type' = 'application/x-www-form-urlencoded'
}
$body = '='

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/form' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
