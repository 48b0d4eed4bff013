# HTTParty calls the body `application/x-www-form-urlencoded`
require 'httparty'

url = 'https://api.example.com/ping'

response = HTTParty.post(url)
puts response.code, response.body
