$headers = @{
    'X-Signature' = 'sha256=abcdef'
    'Content-Type' = 'application/json'
}
$body = '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/hooks' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
