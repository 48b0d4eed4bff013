# Faraday calls the body `application/x-www-form-urlencoded`
require 'faraday'

url = 'https://api.example.com/jobs/7/stop'

response = Faraday.post(url)
puts response.status, response.body
