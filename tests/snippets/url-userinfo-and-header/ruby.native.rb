require 'net/http'

uri = URI('https://api.example.com/me')
request = Net::HTTP::Get.new(uri)
request['Authorization'] = 'Bearer ABCD'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
