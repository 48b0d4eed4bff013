# Net::HTTP sends all `content-type` headers as one, their values joined
require 'json'
require 'net/http'

uri = URI('https://api.example.com/users')
request = Net::HTTP::Post.new(uri)
payload = { 'a' => 1 }
request.body = JSON.generate(payload)
request['Content-Type'] = 'application/json, text/plain'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
