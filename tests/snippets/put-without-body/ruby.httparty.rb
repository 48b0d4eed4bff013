# HTTParty calls the body `application/x-www-form-urlencoded`
require 'httparty'

url = 'https://api.example.com/stars/1'

response = HTTParty.put(url)
puts response.code, response.body
