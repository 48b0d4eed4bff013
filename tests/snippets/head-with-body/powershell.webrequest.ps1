$headers = @{
    'Content-Type' = 'text/plain'
}
$body = 'odd'

$response = Invoke-WebRequest -Method 'HEAD' -Uri 'https://api.example.com/files/1' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
