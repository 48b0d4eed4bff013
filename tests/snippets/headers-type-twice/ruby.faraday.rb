# Faraday sends all `content-type` headers as one, their values joined
require 'faraday'
require 'json'

url = 'https://api.example.com/users'
headers = { 'Content-Type' => 'application/json, text/plain' }
payload = { 'a' => 1 }
body = JSON.generate(payload)

response = Faraday.post(url, body, headers)
puts response.status, response.body
