require 'net/http'

uri = URI('https://api.example.com/me')
request = Net::HTTP::Get.new(uri)
request['Cookie'] = 'a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=é'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
