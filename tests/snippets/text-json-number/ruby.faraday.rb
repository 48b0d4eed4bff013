require 'faraday'
require 'json'

url = 'https://api.example.com/counter'
headers = { 'Content-Type' => 'application/json' }
body = JSON.generate(12345678901234567890)

response = Faraday.put(url, body, headers)
puts response.status, response.body
