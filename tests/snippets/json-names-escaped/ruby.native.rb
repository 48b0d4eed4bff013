require 'json'
require 'net/http'

uri = URI('https://api.example.com/notes')
request = Net::HTTP::Post.new(uri)
payload = {
  'say "hi"' => 1,
  'back\\slash' => 2,
  "line\nbreak" => 3,
  "tab\t" => 4,
  "it's \#{x} $y `z`" => 5
}
request.body = JSON.generate(payload)
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
