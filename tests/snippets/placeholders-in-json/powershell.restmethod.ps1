$headers = @{
    'Authorization' = 'Bearer <ACCESS_TOKEN>'
    'X-Key' = '"YOUR_API_KEY"'
    'Cookie' = 'sid=YOUR_SESSION'
    'Content-Type' = 'application/json'
}
$body = '{
  "client": "YOUR_CLIENT_ID",
  "text": "a ${user.name} $b",
  "list": [
    "{{item}}"
  ],
  "n": 1
}'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://${account.namespace}/api/{id}/keys' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
