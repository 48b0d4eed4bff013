# PowerShell takes `Cookie` in ASCII alone: it is left out
$response = Invoke-RestMethod -Method 'GET' -Uri 'https://api.example.com/me'
$response | ConvertTo-Json -Depth 10
