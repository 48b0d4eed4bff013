$headers = @{
    'Range' = 'bytes=0-99'
    'Accept-Encoding' = 'gzip, br'
    'Content-Range' = 'bytes 0-6/7'
    'Content-Type' = 'text/plain'
}
$body = 'content'

$response = Invoke-RestMethod -Method 'PUT' -Uri 'https://api.example.com/files/1' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
