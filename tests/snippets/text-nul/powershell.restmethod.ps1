$headers = @{
    'Content-Type' = 'application/octet-stream'
}
$body = "a`u{0000}b`u{0001}1"

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/notes' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
