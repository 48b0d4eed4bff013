$headers = @{
    'Content-Type' = 'application/json'
}
$body = '{
  "big": 12345678901234567890,
  "precise": 9007199254740993,
  "float": 1.0,
  "exponent": 1e5,
  "minus": -0,
  "long": 0.1000000000000000055511151231257827
}'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/numbers' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
