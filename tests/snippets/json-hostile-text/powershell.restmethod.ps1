$headers = @{
    'Accept' = 'application/json'
    'Content-Type' = 'application/json'
}
$body = '{
  "text": "it''s \"quoted\" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <",
  "lines": "one\ntwo\nthree\n",
  "tab": "\t",
  "cr": "a\rb",
  "html": "</script><!-- <b>"
}'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/notes' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
