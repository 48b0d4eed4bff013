$headers = @{
    'Content-Type' = 'application/json'
}
$body = '{"half": "\ud83d"}'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/names' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
