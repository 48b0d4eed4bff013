$response = Invoke-RestMethod -Method 'PUT' -Uri 'https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00'
$response | ConvertTo-Json -Depth 10
