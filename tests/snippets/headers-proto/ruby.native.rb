require 'net/http'

uri = URI('https://api.example.com/users')
request = Net::HTTP::Get.new(uri)
request['__proto__'] = 'x'
request['constructor'] = 'y'
request['10'] = 'ten'
request['2'] = 'two'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
