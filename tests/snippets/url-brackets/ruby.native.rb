require 'net/http'

request = Net::HTTP::Get.new('/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D')

response = Net::HTTP.start('api.example.com', 443, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
