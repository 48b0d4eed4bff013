$headers = @{
    'Content-Type' = 'application/json'
}
$body = '{
  "query": "query ($id: ID!) {\n  user(id: $id) {\n    name # the name\n    \"\"\"not a comment\"\"\"\n  }\n}",
  "variables": {
    "id": "u-1",
    "first": 10
  }
}'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/graphql' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
