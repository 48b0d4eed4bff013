$headers = @{
    'Accept' = 'text/html;level=1,application/json;q=0.9'
    'Accept-Language' = 'de,en;q=0.5'
    'Cache-Control' = 'no-cache,max-age=0'
    'If-Match' = '"a","b"'
    'Prefer' = 'return=minimal;x="y",wait=5'
    'Content-Type' = 'application/json;charset=UTF-8'
    'Content-Disposition' = 'attachment;filename="r.json"'
}
$body = '{"a": 1}'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/reports' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
