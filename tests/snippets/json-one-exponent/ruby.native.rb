require 'net/http'

uri = URI('https://api.example.com/numbers/1')
request = Net::HTTP::Put.new(uri)
request.body = '[1e5]'
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
