$headers = @{
    'content-type' = 'Application/JSON;odata.metadata=minimal; IEEE754Compatible=true'
}
$body = '{"a": [1.10, "b"]}'

$response = Invoke-WebRequest -Method 'PUT' -Uri 'https://api.example.com/notes/1' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
