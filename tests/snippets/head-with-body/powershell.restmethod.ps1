$headers = @{
    'Content-Type' = 'text/plain'
}
$body = 'odd'

$response = Invoke-RestMethod -Method 'HEAD' -Uri 'https://api.example.com/files/1' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
