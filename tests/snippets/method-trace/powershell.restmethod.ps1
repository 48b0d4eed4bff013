$response = Invoke-RestMethod -Method 'TRACE' -Uri 'https://api.example.com/users'
$response | ConvertTo-Json -Depth 10
