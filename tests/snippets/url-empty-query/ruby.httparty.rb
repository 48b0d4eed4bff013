require 'httparty'

url = 'https://api.example.com/users/?'

response = HTTParty.get(url)
puts response.code, response.body
