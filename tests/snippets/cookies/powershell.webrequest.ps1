$headers = @{
    'Cookie' = 'session=abc%20def==; theme=dark mode%3B x; session=second'
}

$response = Invoke-WebRequest -Method 'GET' -Uri 'https://api.example.com/me' `
    -Headers $headers -SkipHeaderValidation
$response.StatusCode
$response.Content
