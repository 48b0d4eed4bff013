$headers = @{
    'Content-Type' = 'application/octet-stream'
}
$body = "a`u{0000}b`u{0001}1"

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/notes' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
