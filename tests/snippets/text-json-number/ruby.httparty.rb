require 'httparty'
require 'json'

url = 'https://api.example.com/counter'
headers = { 'Content-Type' => 'application/json' }
body = JSON.generate(12345678901234567890)

response = HTTParty.put(url, headers: headers, body: body)
puts response.code, response.body
