require 'net/http'

uri = URI('https://api.example.com/numbers')
request = Net::HTTP::Post.new(uri)
request.body = '{
  "big": 12345678901234567890,
  "precise": 9007199254740993,
  "float": 1.0,
  "exponent": 1e5,
  "minus": -0,
  "long": 0.1000000000000000055511151231257827
}'
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
