require 'faraday'
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

response = Faraday.post(url, body, headers)
puts response.status, response.body
