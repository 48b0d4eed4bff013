require 'json'
require 'net/http'

uri = URI('https://api.example.com/batch')
request = Net::HTTP::Put.new(uri)
payload = [
  { 'op' => 'add', 'path' => '/a', 'value' => [1, 2.5, true, nil] },
  [],
  {},
  [[]],
  'x',
  ''
]
request.body = JSON.generate(payload)
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
