require 'httparty'
require 'json'

url = 'https://api.example.com/settings/dark'
headers = { 'Content-Type' => 'application/json' }
payload = false
body = JSON.generate(payload)

response = HTTParty.put(url, headers: headers, body: body)
puts response.code, response.body
