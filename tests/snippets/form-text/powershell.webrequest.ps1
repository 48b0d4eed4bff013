$headers = @{
    'Content-Type' = 'application/x-www-form-urlencoded'
}
$body = 'a=1&b=two+words&a=%C3%A9&flag'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/form' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
