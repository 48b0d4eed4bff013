$headers = @{
    'Content-Type' = 'application/x-www-form-urlencoded;charset=utf-8'
}
$body = 'city=K%C3%B6ln&a=1'

$response = Invoke-WebRequest -Method 'PUT' -Uri 'https://api.example.com/form' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
