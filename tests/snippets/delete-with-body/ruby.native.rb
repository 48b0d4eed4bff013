require 'json'
require 'net/http'

uri = URI('https://api.example.com/users')
request = Net::HTTP::Delete.new(uri)
payload = { 'ids' => [1, 2, 3] }
request.body = JSON.generate(payload)
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
