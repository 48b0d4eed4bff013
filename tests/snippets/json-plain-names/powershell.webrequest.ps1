$headers = @{
    'Content-Type' = 'application/json'
}
$body = '{
  "class": "a",
  "default": "b",
  "snake_case": 1,
  "kebab-case": 2,
  "dotted.name": 3
}'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/maps' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
