# PowerShell takes header values in ASCII alone: `Cookie` is left out
$response = Invoke-WebRequest -Method 'GET' -Uri 'https://api.example.com/me'
$response.StatusCode
$response.Content
