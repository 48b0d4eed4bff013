require 'net/http'

uri = URI('https://api.example.com/devices')
request = Net::HTTPGenericRequest.new('M-SEARCH', false, true, uri)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
