$response = Invoke-RestMethod -Method 'GET' -Uri 'https://api.example.com/a/./b/../c/..'
$response | ConvertTo-Json -Depth 10
