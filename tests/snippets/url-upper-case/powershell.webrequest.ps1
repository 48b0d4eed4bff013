$response = Invoke-WebRequest -Method 'GET' -Uri 'HTTPS://API.Example.COM/Path'
$response.StatusCode
$response.Content
