require 'httparty'

url = 'https://api.example.com/search?tag=a&tag=b&q=x%20y+z'

response = HTTParty.get(url)
puts response.code, response.body
