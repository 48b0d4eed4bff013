$headers = @{
    'Content-Type' = 'text/plain'
}
$body = '@secrets.txt'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/notes' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
