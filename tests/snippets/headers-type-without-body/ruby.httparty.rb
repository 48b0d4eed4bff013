require 'httparty'

url = 'https://api.example.com/users'
headers = { 'Content-Type' => 'application/json' }

response = HTTParty.get(url, headers: headers)
puts response.code, response.body
