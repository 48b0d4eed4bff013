$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/jobs'
$response.StatusCode
$response.Content
