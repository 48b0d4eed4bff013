$response = Invoke-RestMethod -Method 'GET' -Uri 'https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}'
$response | ConvertTo-Json -Depth 10
