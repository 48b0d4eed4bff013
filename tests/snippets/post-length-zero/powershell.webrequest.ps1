$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/ping'
$response.StatusCode
$response.Content
