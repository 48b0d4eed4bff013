require 'httparty'

url = 'https://api.example.com/?x=1'

response = HTTParty.get(url)
puts response.code, response.body
