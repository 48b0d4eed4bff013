require 'httparty'
require 'json'

url = 'https://api.example.com/notes'
headers = { 'Accept' => 'application/json', 'Content-Type' => 'application/json' }
payload = {
  'text' => 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
  'lines' => 'one
two
three
',
  'tab' => "\t",
  'cr' => "a\rb",
  'html' => '</script><!-- <b>'
}
body = JSON.generate(payload)

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
