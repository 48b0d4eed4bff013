$response = Invoke-WebRequest -Method 'GET' -Uri 'https://api.example.com/search?tag=a&tag=b&q=x%20y+z'
$response.StatusCode
$response.Content
