$headers = @{
    'Expect' = '100-continue'
    'Content-Type' = 'text/plain'
}
$body = 'x'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/users' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
