# Faraday calls the body `application/x-www-form-urlencoded`
require 'faraday'

url = 'https://api.example.com/raw'
body = 'just some text'

response = Faraday.post(url, body)
puts response.status, response.body
