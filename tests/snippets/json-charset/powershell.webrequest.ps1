$headers = @{
    'content-type' = 'application/json; charset=utf-8'
}
$body = '{"job": "index"}'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/jobs' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
