require 'httparty'

url = 'https://api.example.com/notes'
headers = { 'Content-Type' => 'text/plain' }
body = 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > < \'a\' \'\'\' """ ``` ${x} EOF'

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
