require 'net/http'

uri = URI('https://api.example.com/a%2Fb/%41%7e/c%20d/100%25/%25zz?q=%C3%A9+%26&r=%e9')
request = Net::HTTP::Get.new(uri)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
