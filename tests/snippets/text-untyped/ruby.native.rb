# Net::HTTP calls the body `application/x-www-form-urlencoded`
require 'net/http'

uri = URI('https://api.example.com/raw')
request = Net::HTTP::Post.new(uri)
request.body = 'just some text'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
