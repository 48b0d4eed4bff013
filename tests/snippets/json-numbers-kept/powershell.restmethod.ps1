$headers = @{
    'Content-Type' = 'application/json'
}
$body = '{
  "zero": 0,
  "minus": -12,
  "half": 0.5,
  "pi": 3.14159,
  "max": 9007199254740991,
  "yes": true,
  "no": false,
  "nothing": null
}'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/numbers' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
