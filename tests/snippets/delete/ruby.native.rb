require 'net/http'

uri = URI('https://api.example.com/users/7')
request = Net::HTTP::Delete.new(uri)
request['If-Match'] = '"abc"'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
