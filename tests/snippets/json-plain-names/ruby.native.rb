require 'json'
require 'net/http'

uri = URI('https://api.example.com/maps')
request = Net::HTTP::Post.new(uri)
payload = {
  'class' => 'a',
  'default' => 'b',
  'snake_case' => 1,
  'kebab-case' => 2,
  'dotted.name' => 3
}
request.body = JSON.generate(payload)
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
