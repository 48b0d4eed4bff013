$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/ping'
$response | ConvertTo-Json -Depth 10
