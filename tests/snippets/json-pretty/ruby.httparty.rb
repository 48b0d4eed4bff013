require 'httparty'
require 'json'

url = 'https://api.example.com/orders'
headers = { 'Content-Type' => 'application/json' }
payload = { 'id' => 7, 'items' => [{ 'sku' => 'A-1', 'count' => 2 }] }
body = JSON.generate(payload)

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
