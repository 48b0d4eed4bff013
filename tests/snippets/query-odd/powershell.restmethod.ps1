$response = Invoke-RestMethod -Method 'GET' -Uri 'https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd'
$response | ConvertTo-Json -Depth 10
