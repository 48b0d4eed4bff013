$headers = @{
    'Content-Type' = 'application/x-www-form-urlencoded'
}
$body = 'client_id=YOUR_CLIENT_ID&code=a%20%22<CODE>%22%20%26%20%24x&redirect=https%3A%2F%2F{host}%2Fcb%3Fx%3D{{state}}'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/oauth/token' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
