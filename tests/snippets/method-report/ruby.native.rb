require 'net/http'

uri = URI('https://api.example.com/calendar')
request = Net::HTTPGenericRequest.new('REPORT', true, true, uri)
request.body = '<report/>'
request['Depth'] = '1'
request['Content-Type'] = 'application/xml'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
