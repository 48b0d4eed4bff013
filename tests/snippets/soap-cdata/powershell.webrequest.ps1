$headers = @{
    'Content-Type' = 'application/soap+xml; charset=utf-8; action="urn:find"'
}
$body = '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
</s:Envelope>
'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/soap' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
