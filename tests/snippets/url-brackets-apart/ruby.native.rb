require 'net/http'

request = Net::HTTP::Get.new('/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B')

response = Net::HTTP.start('api.example.com', 443, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
