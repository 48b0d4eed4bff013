require 'httparty'
require 'json'

url = 'https://api.example.com/counter'
headers = { 'Content-Type' => 'application/json' }
payload = 12345678901234567890
body = JSON.generate(payload)

response = HTTParty.put(url, headers: headers, body: body)
puts response.code, response.body
