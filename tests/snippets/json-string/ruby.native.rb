require 'json'
require 'net/http'

uri = URI('https://api.example.com/settings/name')
request = Net::HTTP::Put.new(uri)
payload = 'a plain string'
request.body = JSON.generate(payload)
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
