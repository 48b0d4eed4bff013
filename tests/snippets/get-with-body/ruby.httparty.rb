require 'httparty'
require 'json'

url = 'https://api.example.com/search'
headers = { 'Content-Type' => 'application/json' }
body = JSON.generate({ 'query' => 'x' })

response = HTTParty.get(url, headers: headers, body: body)
puts response.code, response.body
