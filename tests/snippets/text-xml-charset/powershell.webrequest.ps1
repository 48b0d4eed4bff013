$headers = @{
    'Content-Type' = 'text/xml;charset=utf-8'
}
$body = '<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/feed' `
    -Headers $headers -SkipHeaderValidation `
    -Body ([System.Text.Encoding]::UTF8.GetBytes($body))
$response.StatusCode
$response.Content
