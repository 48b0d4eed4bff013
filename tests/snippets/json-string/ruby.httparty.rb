require 'httparty'
require 'json'

url = 'https://api.example.com/settings/name'
headers = { 'Content-Type' => 'application/json' }
payload = 'a plain string'
body = JSON.generate(payload)

response = HTTParty.put(url, headers: headers, body: body)
puts response.code, response.body
