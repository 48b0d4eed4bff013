require 'json'
require 'net/http'

uri = URI('https://api.example.com/orders')
request = Net::HTTP::Post.new(uri)
payload = { 'id' => 7, 'items' => [{ 'sku' => 'A-1', 'count' => 2 }] }
request.body = JSON.generate(payload)
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
