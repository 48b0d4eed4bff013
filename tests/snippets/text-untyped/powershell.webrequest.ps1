# PowerShell calls the body `application/x-www-form-urlencoded`
$body = 'just some text'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/raw' `
    -Body $body
$response.StatusCode
$response.Content
