$response = Invoke-RestMethod -Method 'GET' -Uri 'https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B'
$response | ConvertTo-Json -Depth 10
