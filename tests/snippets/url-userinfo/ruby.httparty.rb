require 'httparty'

url = 'https://api.example.com/me'

response = HTTParty.get(url, basic_auth: { username: 'user', password: 'p@ss' })
puts response.code, response.body
