require 'json'
require 'net/http'

uri = URI('https://api.example.com/maps')
request = Net::HTTP::Post.new(uri)
payload = {
  'b' => 1,
  '10' => 2,
  '2' => 3,
  '__proto__' => { 'x' => 1 },
  'constructor' => nil,
  '' => 'empty',
  'with space' => 1,
  "it's" => 2
}
request.body = JSON.generate(payload)
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
