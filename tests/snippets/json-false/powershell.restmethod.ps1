$headers = @{
    'Content-Type' = 'application/json'
}
$body = 'false'

$response = Invoke-RestMethod -Method 'PUT' -Uri 'https://api.example.com/settings/dark' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
