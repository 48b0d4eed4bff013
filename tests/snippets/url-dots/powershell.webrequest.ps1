$response = Invoke-WebRequest -Method 'GET' -Uri 'https://api.example.com/a/./b/../c/..'
$response.StatusCode
$response.Content
