$response = Invoke-RestMethod -Method 'GET' -Uri 'https://api.example.com/?x=1'
$response | ConvertTo-Json -Depth 10
