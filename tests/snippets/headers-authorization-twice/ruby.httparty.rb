# HTTParty sends all `Authorization` headers as one, their values joined
require 'httparty'

url = 'https://api.example.com/users'
headers = { 'Authorization' => 'Bearer a, Bearer b' }

response = HTTParty.get(url, headers: headers)
puts response.code, response.body
