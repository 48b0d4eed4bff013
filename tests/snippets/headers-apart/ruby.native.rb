# Net::HTTP sends all `Cookie` headers as one, their values joined
require 'net/http'

uri = URI('https://api.example.com/users')
request = Net::HTTP::Get.new(uri)
request['Cookie'] = 'a=1; b=2'
request['accept'] = 'text/html'
request['Proxy-Connection'] = 'keep-alive'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
