require 'httparty'

url = 'https://api.example.com/me'
headers = { 'Authorization' => 'Bearer ABCD' }

response = HTTParty.get(url, headers: headers)
puts response.code, response.body
