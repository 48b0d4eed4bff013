curl.exe --request 'GET' `
  --url 'https://api.example.com/users' `
  --header 'X-Hostile: it''s "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > <' `
  --header 'X-Dollar: $HOME `id` $(id)' `
  --header 'X-Name: Zoë €' `
  --header "X-Tab: a`tb" `
  --header 'X-At: @file' `
  --header 'X-Space: padded'
