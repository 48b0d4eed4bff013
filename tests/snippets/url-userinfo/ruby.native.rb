require 'net/http'

uri = URI('https://api.example.com/me')
request = Net::HTTP::Get.new(uri)
request.basic_auth('user', 'p@ss')

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
