require 'faraday'

url = 'https://api.example.com/users'
headers = {
  'X-Hostile' => 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
  'X-Dollar' => '$HOME `id` $(id)',
  'X-Name' => 'Zoë €',
  'X-Tab' => "a\tb",
  'X-At' => '@file',
  'X-Space' => 'padded'
}

response = Faraday.get(url, nil, headers)
puts response.status, response.body
