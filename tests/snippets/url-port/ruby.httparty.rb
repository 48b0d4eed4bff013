require 'httparty'

url = 'http://localhost:8080/health'

response = HTTParty.get(url)
puts response.code, response.body
