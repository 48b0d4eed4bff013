# Faraday calls the body `application/x-www-form-urlencoded`
require 'faraday'

url = 'https://api.example.com/stars/1'

response = Faraday.put(url)
puts response.status, response.body
