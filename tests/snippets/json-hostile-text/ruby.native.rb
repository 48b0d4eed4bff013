require 'json'
require 'net/http'

uri = URI('https://api.example.com/notes')
request = Net::HTTP::Post.new(uri)
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
request.body = JSON.generate(payload)
request['Accept'] = 'application/json'
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
