# HTTParty refuses the method TRACE
require 'httparty'

url = 'https://api.example.com/users'

response = HTTParty::Request.new(Net::HTTPGenericRequest, url).perform
puts response.code, response.body
