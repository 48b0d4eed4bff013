require 'net/http'

uri = URI('https://api.example.com/ping')
request = Net::HTTPGenericRequest.new('POST', false, true, uri)
request['Content-Length'] = '0'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
