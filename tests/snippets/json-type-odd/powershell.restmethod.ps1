$headers = @{
    'content-type' = 'Application/JSON;odata.metadata=minimal; IEEE754Compatible=true'
}
$body = '{"a": [1.10, "b"]}'

$response = Invoke-RestMethod -Method 'PUT' -Uri 'https://api.example.com/notes/1' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
