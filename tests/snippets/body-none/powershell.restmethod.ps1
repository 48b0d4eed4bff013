$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/jobs/7/stop'
$response | ConvertTo-Json -Depth 10
