$headers = @{
    'Content-Type' = 'application/json'
}
$body = '[1e5]'

$response = Invoke-RestMethod -Method 'PUT' -Uri 'https://api.example.com/numbers/1' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
