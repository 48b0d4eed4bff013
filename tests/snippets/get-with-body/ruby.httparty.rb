require 'httparty'
require 'json'

url = 'https://api.example.com/search'
headers = { 'Content-Type' => 'application/json' }
payload = { 'query' => 'x' }
body = JSON.generate(payload)

response = HTTParty.get(url, headers: headers, body: body)
puts response.code, response.body
