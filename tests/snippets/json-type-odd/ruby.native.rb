require 'net/http'

uri = URI('https://api.example.com/notes/1')
request = Net::HTTP::Put.new(uri)
request.body = '{"a": [1.10, "b"]}'
request['content-type'] = 'Application/JSON;odata.metadata=minimal; IEEE754Compatible=true'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
