require 'net/http'

uri = URI('https://api.example.com/twice')
request = Net::HTTP::Post.new(uri)
request.body = '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}'
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
