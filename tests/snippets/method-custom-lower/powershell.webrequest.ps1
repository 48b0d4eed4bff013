# PowerShell sends the method as LINK
$headers = @{
    'Link' = '</pages/2>; rel="next"'
}

$response = Invoke-WebRequest -CustomMethod 'LINK' -Uri 'https://api.example.com/pages/1' `
    -Headers $headers -SkipHeaderValidation
$response.StatusCode
$response.Content
