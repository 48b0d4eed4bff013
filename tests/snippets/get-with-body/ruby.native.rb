require 'json'
require 'net/http'

uri = URI('https://api.example.com/search')
request = Net::HTTP::Get.new(uri)
payload = { 'query' => 'x' }
request.body = JSON.generate(payload)
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
