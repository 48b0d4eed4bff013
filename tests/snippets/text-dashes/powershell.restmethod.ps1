$headers = @{
    'Content-Type' = 'text/plain'
}
$body = '--data -X DELETE'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/raw' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
