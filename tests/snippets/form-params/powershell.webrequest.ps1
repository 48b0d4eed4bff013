$headers = @{
    'Content-Type' = 'application/x-www-form-urlencoded'
}
$body = 'grant_type=client_credentials&client_id=YOUR_CLIENT_ID&scope=read%20write&redirect_uri=https%3A%2F%2Fexample.com%2Fcb%3Fa%3Db%26c%3Dd'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/oauth/token' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
