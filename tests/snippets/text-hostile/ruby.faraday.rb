require 'faraday'

url = 'https://api.example.com/notes'
headers = { 'Content-Type' => 'text/plain' }
body = 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > < \'a\' \'\'\' """ ``` ${x} EOF'

response = Faraday.post(url, body, headers)
puts response.status, response.body
