require 'net/http'

uri = URI('https://api.example.com/numbers')
request = Net::HTTP::Post.new(uri)
request.body = '{"avogadro": 6.02E+23, "small": 1E-7}'
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
