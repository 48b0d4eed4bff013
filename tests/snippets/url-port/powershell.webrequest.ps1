$response = Invoke-WebRequest -Method 'GET' -Uri 'http://localhost:8080/health'
$response.StatusCode
$response.Content
