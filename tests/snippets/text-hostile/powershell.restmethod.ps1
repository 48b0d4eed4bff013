$headers = @{
    'Content-Type' = 'text/plain'
}
$body = 'it''s "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > < ''a'' '''''' """ ``` ${x} EOF'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/notes' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
