$headers = @{
    'Content-Type' = 'application/x-ndjson'
}
$body = '{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/_bulk' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
