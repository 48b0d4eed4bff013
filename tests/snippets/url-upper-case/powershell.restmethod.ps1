$response = Invoke-RestMethod -Method 'GET' -Uri 'HTTPS://API.Example.COM/Path'
$response | ConvertTo-Json -Depth 10
