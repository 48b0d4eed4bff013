$headers = @{
    'SOAPAction' = '"urn:find"'
    'Content-Type' = 'text/xml'
}
$body = '<?xml version="1.0"?>
<find>
  <name>O''Brien &amp; Söhne</name>
</find>'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/soap' `
    -Headers $headers -SkipHeaderValidation `
    -Body ([System.Text.Encoding]::UTF8.GetBytes($body))
$response | ConvertTo-Json -Depth 10
