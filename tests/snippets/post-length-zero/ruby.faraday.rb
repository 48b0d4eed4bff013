# Faraday calls the body `application/x-www-form-urlencoded`
require 'faraday'

url = 'https://api.example.com/ping'

response = Faraday.post(url)
puts response.status, response.body
