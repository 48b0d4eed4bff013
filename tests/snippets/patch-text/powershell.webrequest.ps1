$headers = @{
    'Content-Type' = 'application/offset+octet-stream'
    'Upload-Offset' = '0'
}
$body = "chunk`n"

$response = Invoke-WebRequest -Method 'PATCH' -Uri 'https://api.example.com/file' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
