require 'net/http'

uri = URI('https://api.example.com/settings/theme')
request = Net::HTTP::Put.new(uri)
request.body = 'null'
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
