require 'net/http'

uri = URI('https://api.example.com/files/1')
request = Net::HTTP::Head.new(uri)
request.body = 'odd'
request['Content-Type'] = 'text/plain'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
