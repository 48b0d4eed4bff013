$response = Invoke-WebRequest -Method 'TRACE' -Uri 'https://api.example.com/users'
$response.StatusCode
$response.Content
