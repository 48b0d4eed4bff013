$response = Invoke-WebRequest -Method 'GET' -Uri 'https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd'
$response.StatusCode
$response.Content
