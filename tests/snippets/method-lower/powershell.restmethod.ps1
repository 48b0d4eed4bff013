$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/jobs'
$response | ConvertTo-Json -Depth 10
