require 'httparty'

url = 'https://api.example.com/me'

response = HTTParty.get(url, basic_auth: { username: '{user}', password: '<PASSWORD>' })
puts response.code, response.body
