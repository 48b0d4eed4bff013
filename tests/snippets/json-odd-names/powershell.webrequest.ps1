$headers = @{
    'Content-Type' = 'application/json'
}
$body = '{
  "b": 1,
  "10": 2,
  "2": 3,
  "__proto__": {
    "x": 1
  },
  "constructor": null,
  "": "empty",
  "with space": 1,
  "it''s": 2
}'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/maps' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
