require 'net/http'

uri = URI('https://api.example.com/users')
request = Net::HTTP::Post.new(uri)
request.body = 'x'
request['Expect'] = '100-continue'
request['Content-Type'] = 'text/plain'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
