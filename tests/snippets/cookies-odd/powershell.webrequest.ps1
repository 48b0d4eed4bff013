# PowerShell takes `Cookie` in ASCII alone: it is left out
$response = Invoke-WebRequest -Method 'GET' -Uri 'https://api.example.com/me'
$response.StatusCode
$response.Content
