# PowerShell calls the body `application/x-www-form-urlencoded`
$body = 'just some text'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/raw' `
    -Body $body
$response | ConvertTo-Json -Depth 10
