require 'net/http'

uri = URI('http://localhost:8080/health')
request = Net::HTTP::Get.new(uri)

response = Net::HTTP.start(uri.hostname, uri.port) do |http|
  http.request(request)
end
puts response.code, response.body
