require 'net/http'

uri = URI('https://api.example.com/names')
request = Net::HTTP::Post.new(uri)
request.body = '{"half": "\\ud83d"}'
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
