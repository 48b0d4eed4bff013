# HTTParty calls the body `application/x-www-form-urlencoded`
require 'httparty'

url = 'https://api.example.com/raw'
body = 'just some text'

response = HTTParty.post(url, body: body)
puts response.code, response.body
