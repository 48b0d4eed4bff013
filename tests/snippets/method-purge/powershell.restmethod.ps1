$response = Invoke-RestMethod -CustomMethod 'PURGE' -Uri 'https://api.example.com/cache/front'
$response | ConvertTo-Json -Depth 10
