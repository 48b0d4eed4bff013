# PowerShell leaves out an empty `X-Empty`
# PowerShell leaves out an empty `Accept`
$response = Invoke-WebRequest -Method 'GET' -Uri 'https://api.example.com/users'
$response.StatusCode
$response.Content
