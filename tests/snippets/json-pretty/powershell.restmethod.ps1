$headers = @{
    'Content-Type' = 'application/json'
}
$body = '{
    "id": 7,
    "items": [
        {"sku": "A-1", "count": 2}
    ]
}
'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/orders' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
