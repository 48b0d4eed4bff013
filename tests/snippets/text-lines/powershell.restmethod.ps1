$headers = @{
    'Content-Type' = 'text/plain; charset=utf-8'
}
$body = "one`r
two
`tthree `"`"`" and ``ticks``

five \ `${six}
"

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/notes' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
