$response = Invoke-WebRequest -Method 'HEAD' -Uri 'https://api.example.com/files/1'
$response.StatusCode
$response.Content
