$response = Invoke-WebRequest -Method 'GET' -Uri 'https://api.example.com/?x=1'
$response.StatusCode
$response.Content
