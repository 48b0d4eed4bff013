$headers = @{
    'Content-Type' = 'multipart/form-data; boundary=harkdown-boundary-1'
}
$body = "--harkdown-boundary-1`r
Content-Disposition: form-data; name=`"text`"`r
`r
`"quoted`"; it's; filename=x \`r
--harkdown-boundary-1`r
Content-Disposition: form-data; name=`"fi%22le`"; filename=`"a%22b.json`"`r
Content-Type: application/json`r
`r
{`"a`": `"b\\c`"}`r
--harkdown-boundary-1--`r
"

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/upload' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
