$response = Invoke-WebRequest -Method 'GET' -Uri 'https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B'
$response.StatusCode
$response.Content
