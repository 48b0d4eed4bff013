$headers = @{
    'Content-Type' = 'text/plain'
}
$body = "

  two lines before, two after  
`ttab at the end`t
 

"

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/notes' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
