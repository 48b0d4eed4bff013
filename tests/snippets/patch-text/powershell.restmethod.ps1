$headers = @{
    'Content-Type' = 'application/offset+octet-stream'
    'Upload-Offset' = '0'
}
$body = "chunk`n"

$response = Invoke-RestMethod -Method 'PATCH' -Uri 'https://api.example.com/file' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
