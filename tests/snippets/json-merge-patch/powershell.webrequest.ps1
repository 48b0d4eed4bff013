$headers = @{
    'Content-Type' = 'application/merge-patch+json'
    'If-Match' = '"3"'
}
$body = '{"name": null, "tags": ["a"], "price": 12.50}'

$response = Invoke-WebRequest -Method 'PATCH' -Uri 'https://api.example.com/users/1' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
