$headers = @{
    'Content-Type' = 'application/x-www-form-urlencoded; charset=UTF-8'
}
$body = 'q=harkdown'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/form' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
