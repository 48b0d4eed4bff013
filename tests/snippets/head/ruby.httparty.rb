require 'httparty'

url = 'https://api.example.com/files/1'

response = HTTParty.head(url)
puts response.code, response.body
