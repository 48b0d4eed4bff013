$headers = @{
    'Content-Type' = 'text/plain; charset=utf-8'
}
$body = "one`r
two
`tthree `"`"`" and ``ticks``

five \ `${six}
"

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/notes' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
