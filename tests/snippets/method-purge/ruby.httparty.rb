# HTTParty refuses the method PURGE
require 'httparty'

url = 'https://api.example.com/cache/front'

response = HTTParty::Request.new(Net::HTTPGenericRequest, url).perform
puts response.code, response.body
