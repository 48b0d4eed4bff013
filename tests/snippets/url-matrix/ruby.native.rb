require 'net/http'

uri = URI('https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00')
request = Net::HTTPGenericRequest.new('PUT', false, true, uri)
request['Content-Length'] = '0'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
