require 'httparty'
require 'json'

url = 'https://api.example.com/users'
headers = { 'Content-Type' => 'application/json' }
payload = { 'ids' => [1, 2, 3] }
body = JSON.generate(payload)

response = HTTParty.delete(url, headers: headers, body: body)
puts response.code, response.body
