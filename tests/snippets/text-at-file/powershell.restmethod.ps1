$headers = @{
    'Content-Type' = 'text/plain'
}
$body = '@secrets.txt'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/notes' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
