$response = Invoke-RestMethod -Method 'HEAD' -Uri 'https://api.example.com/files/1'
$response | ConvertTo-Json -Depth 10
