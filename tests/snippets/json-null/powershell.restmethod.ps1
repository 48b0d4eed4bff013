$headers = @{
    'Content-Type' = 'application/json'
}
$body = 'null'

$response = Invoke-RestMethod -Method 'PUT' -Uri 'https://api.example.com/settings/theme' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
