# Faraday sends all `content-type` headers as one, their values joined
require 'faraday'
require 'json'

url = 'https://api.example.com/users'
headers = { 'Content-Type' => 'application/json, text/plain' }
body = JSON.generate({ 'a' => 1 })

response = Faraday.post(url, body, headers)
puts response.status, response.body
