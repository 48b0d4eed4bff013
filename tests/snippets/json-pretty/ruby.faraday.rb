require 'faraday'
require 'json'

url = 'https://api.example.com/orders'
headers = { 'Content-Type' => 'application/json' }
payload = { 'id' => 7, 'items' => [{ 'sku' => 'A-1', 'count' => 2 }] }
body = JSON.generate(payload)

response = Faraday.post(url, body, headers)
puts response.status, response.body
