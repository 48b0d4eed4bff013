$headers = @{
    'Content-Type' = 'application/json'
}
$body = '{
  "zeta": 1,
  "Alpha": 2,
  "alpha": {
    "b": 1,
    "a": 2
  },
  "_": 3,
  "a-b": 4,
  "a.b": 5,
  "class": 6,
  " ": 8
}'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/sorted' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
