$headers = @{
    'Content-Type' = 'application/json-patch+json'
}
$body = '[{"op": "replace", "path": "/name", "value": "x"}]'

$response = Invoke-RestMethod -Method 'PATCH' -Uri 'https://api.example.com/users/7' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
