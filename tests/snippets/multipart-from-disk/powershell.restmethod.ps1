# the code reads no files: put the content of the file into the body
$headers = @{
    'Content-Type' = 'multipart/form-data; boundary=harkdown-boundary-1'
}
$body = "--harkdown-boundary-1`r
Content-Disposition: form-data; name=`"kind`"`r
`r
avatar`r
--harkdown-boundary-1`r
Content-Disposition: form-data; name=`"file`"; filename=`"avatar.png`"`r
Content-Type: image/png`r
`r
`r
--harkdown-boundary-1--`r
"

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/upload' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
