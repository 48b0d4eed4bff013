$headers = @{
    'Content-Type' = 'application/json'
}
$body = '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/twice' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
