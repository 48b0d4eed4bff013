require 'json'
require 'net/http'

uri = URI('https://api.example.com/settings/name')
request = Net::HTTP::Put.new(uri)
request.body = JSON.generate('a plain string')
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
