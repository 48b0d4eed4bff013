require 'httparty'

url = 'https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd'

response = HTTParty.get(url)
puts response.code, response.body
