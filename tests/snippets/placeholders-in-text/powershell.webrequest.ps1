$headers = @{
    'Content-Type' = 'text/plain'
    'X-Sign' = '$a `b` YOUR_SIGN-IT'
}
$body = 'one $HOME "${account.name}"
two ''<NAME>'' \ %s
three {{third}}
'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/notes/{note_id}' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
