$response = Invoke-WebRequest -Method 'GET' -Uri 'https://api.example.com/users/?'
$response.StatusCode
$response.Content
