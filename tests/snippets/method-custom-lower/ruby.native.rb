require 'net/http'

uri = URI('https://api.example.com/pages/1')
request = Net::HTTPGenericRequest.new('link', false, true, uri)
request['Link'] = '</pages/2>; rel="next"'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
