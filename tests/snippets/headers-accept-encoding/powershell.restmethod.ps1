$headers = @{
    'Accept-Encoding' = 'identity'
    'User-Agent' = 'curl/8.5.0'
    'Accept' = '*/*'
    'DNT' = '1'
    'X_Under_Score' = 'kept'
}

$response = Invoke-RestMethod -Method 'GET' -Uri 'https://api.example.com/archive' `
    -Headers $headers -SkipHeaderValidation
$response | ConvertTo-Json -Depth 10
