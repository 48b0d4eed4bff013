$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/jobs/7/stop'
$response.StatusCode
$response.Content
