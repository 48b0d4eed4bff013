$headers = @{
    'Content-Type' = 'Text/Plain; Format=flowed; charset="UTF-8"'
}
$body = 'Zoë'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/notes' `
    -Headers $headers -SkipHeaderValidation `
    -Body ([System.Text.Encoding]::UTF8.GetBytes($body))
$response | ConvertTo-Json -Depth 10
