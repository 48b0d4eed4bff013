require 'json'
require 'net/http'

uri = URI('https://api.example.com/users/7')
request = Net::HTTP::Patch.new(uri)
payload = [{ 'op' => 'replace', 'path' => '/name', 'value' => 'x' }]
request.body = JSON.generate(payload)
request['Content-Type'] = 'application/json-patch+json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
