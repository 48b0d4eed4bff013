$response = Invoke-RestMethod -Method 'GET' -Uri 'https://api.example.com/search?tag=a&tag=b&q=x%20y+z'
$response | ConvertTo-Json -Depth 10
