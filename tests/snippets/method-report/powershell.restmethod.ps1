$headers = @{
    'Depth' = '1'
    'Content-Type' = 'application/xml'
}
$body = '<report/>'

$response = Invoke-RestMethod -CustomMethod 'REPORT' -Uri 'https://api.example.com/calendar' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
