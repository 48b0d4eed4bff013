$response = Invoke-RestMethod -Method 'PUT' -Uri 'https://api.example.com/stars/1'
$response | ConvertTo-Json -Depth 10
