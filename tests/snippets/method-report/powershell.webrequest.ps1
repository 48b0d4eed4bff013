$headers = @{
    'Depth' = '1'
    'Content-Type' = 'application/xml'
}
$body = '<report/>'

$response = Invoke-WebRequest -CustomMethod 'REPORT' -Uri 'https://api.example.com/calendar' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
