require 'faraday'
require 'json'

url = 'https://api.example.com/orders'
headers = { 'Content-Type' => 'application/json' }
body = JSON.generate({ 'id' => 7, 'items' => [{ 'sku' => 'A-1', 'count' => 2 }] })

response = Faraday.post(url, body, headers)
puts response.status, response.body
