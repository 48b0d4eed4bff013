$response = Invoke-RestMethod -CustomMethod 'M-SEARCH' -Uri 'https://api.example.com/devices'
$response | ConvertTo-Json -Depth 10
