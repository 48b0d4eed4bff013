$headers = @{
    'Cookie' = 'session=abc%20def==; theme=dark mode%3B x; session=second'
}

$response = Invoke-RestMethod -Method 'GET' -Uri 'https://api.example.com/me' `
    -Headers $headers -SkipHeaderValidation
$response | ConvertTo-Json -Depth 10
