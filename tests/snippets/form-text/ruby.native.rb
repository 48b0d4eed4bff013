require 'net/http'

uri = URI('https://api.example.com/form')
request = Net::HTTP::Post.new(uri)
request.body = 'a=1&b=two+words&a=%C3%A9&flag'
request['Content-Type'] = 'application/x-www-form-urlencoded'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
