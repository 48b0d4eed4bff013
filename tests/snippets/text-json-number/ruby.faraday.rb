require 'faraday'
require 'json'

url = 'https://api.example.com/counter'
headers = { 'Content-Type' => 'application/json' }
payload = 12345678901234567890
body = JSON.generate(payload)

response = Faraday.put(url, body, headers)
puts response.status, response.body
