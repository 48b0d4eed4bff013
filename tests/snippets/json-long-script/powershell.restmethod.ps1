$headers = @{
    'Authorization' = 'Bearer YOUR_TOKEN'
    'Content-Type' = 'application/json'
}
$body = '{
  "name": "tag",
  "script": "function (user, context, callback) {\n  // it''s \"quoted\"\n  const tag = `${user.id}`;\n  callback(null, user, context);\n}\n"
}'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/rules' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
