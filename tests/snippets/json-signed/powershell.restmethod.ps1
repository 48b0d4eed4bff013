$headers = @{
    'X-Signature' = 'sha256=abcdef'
    'Content-Type' = 'application/json'
}
$body = '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/hooks' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
