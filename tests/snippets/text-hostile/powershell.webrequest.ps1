$headers = @{
    'Content-Type' = 'text/plain'
}
$body = 'it''s "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > < ''a'' '''''' """ ``` ${x} EOF'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/notes' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
