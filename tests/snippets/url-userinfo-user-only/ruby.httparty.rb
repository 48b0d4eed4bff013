require 'httparty'

url = 'https://api.example.com/me'

response = HTTParty.get(url, basic_auth: { username: 'YOUR_KEY', password: '' })
puts response.code, response.body
