$response = Invoke-RestMethod -Method 'GET' -Uri 'http://localhost:8080/health'
$response | ConvertTo-Json -Depth 10
