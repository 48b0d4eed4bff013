# Faraday sends all `Authorization` headers as one, their values joined
require 'faraday'

url = 'https://api.example.com/users'
headers = { 'Authorization' => 'Bearer a, Bearer b' }

response = Faraday.get(url, nil, headers)
puts response.status, response.body
