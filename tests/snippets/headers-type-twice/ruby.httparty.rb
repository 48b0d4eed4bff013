# HTTParty sends all `content-type` headers as one, their values joined
require 'httparty'
require 'json'

url = 'https://api.example.com/users'
headers = { 'Content-Type' => 'application/json, text/plain' }
payload = { 'a' => 1 }
body = JSON.generate(payload)

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
