require 'httparty'
require 'json'

url = 'https://api.example.com/jobs'
headers = { 'Content-Type' => 'application/json' }
payload = {}
body = JSON.generate(payload)

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
