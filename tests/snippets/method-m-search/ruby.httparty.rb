# HTTParty refuses the method M-SEARCH
require 'httparty'

url = 'https://api.example.com/devices'

response = HTTParty::Request.new(Net::HTTPGenericRequest, url).perform
puts response.code, response.body
