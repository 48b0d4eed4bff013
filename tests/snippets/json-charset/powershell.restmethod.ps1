$headers = @{
    'content-type' = 'application/json; charset=utf-8'
}
$body = '{"job": "index"}'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/jobs' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
