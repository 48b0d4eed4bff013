require 'net/http'

uri = URI('https://api.example.com/x')
request = Net::HTTP::Options.new(uri)
request.body = '*'
request['Content-Type'] = 'text/plain'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
