$headers = @{
    'Content-Type' = 'application/x-www-form-urlencoded; charset=UTF-8'
}
$body = 'q=harkdown'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/form' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
