require 'httparty'
require 'json'

url = 'https://api.example.com/orders'
headers = { 'Content-Type' => 'application/json' }
body = JSON.generate({ 'id' => 7, 'items' => [{ 'sku' => 'A-1', 'count' => 2 }] })

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
