require 'net/http'

uri = URI('https://api.example.com/feed')
request = Net::HTTP::Post.new(uri)
request.body = '<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>'
request['Content-Type'] = 'text/xml;charset=utf-8'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
