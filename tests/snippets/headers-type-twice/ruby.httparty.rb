# HTTParty sends all `content-type` headers as one, their values joined
require 'httparty'
require 'json'

url = 'https://api.example.com/users'
headers = { 'Content-Type' => 'application/json, text/plain' }
body = JSON.generate({ 'a' => 1 })

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
