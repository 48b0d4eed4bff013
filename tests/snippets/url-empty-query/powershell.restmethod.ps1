$response = Invoke-RestMethod -Method 'GET' -Uri 'https://api.example.com/users/?'
$response | ConvertTo-Json -Depth 10
