$headers = @{
    'Content-Type' = 'application/json'
}
$body = '[
  {
    "op": "add",
    "path": "/a",
    "value": [1, 2.5, true, null]
  },
  [],
  {},
  [
    []
  ],
  "x",
  ""
]'

$response = Invoke-WebRequest -Method 'PUT' -Uri 'https://api.example.com/batch' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
