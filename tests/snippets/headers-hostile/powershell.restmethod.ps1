# PowerShell takes `X-Name` in ASCII alone: it is left out
$headers = @{
    'X-Hostile' = 'it''s "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > <'
    'X-Dollar' = '$HOME `id` $(id)'
    'X-Tab' = "a`tb"
    'X-At' = '@file'
    'X-Space' = 'padded'
}

$response = Invoke-RestMethod -Method 'GET' -Uri 'https://api.example.com/users' `
    -Headers $headers -SkipHeaderValidation
$response | ConvertTo-Json -Depth 10
