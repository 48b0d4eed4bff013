$response = Invoke-WebRequest -Method 'PUT' -Uri 'https://api.example.com/stars/1'
$response.StatusCode
$response.Content
