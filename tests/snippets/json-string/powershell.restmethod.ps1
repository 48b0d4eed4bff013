$headers = @{
    'Content-Type' = 'application/json'
}
$body = '"a plain string"'

$response = Invoke-RestMethod -Method 'PUT' -Uri 'https://api.example.com/settings/name' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
