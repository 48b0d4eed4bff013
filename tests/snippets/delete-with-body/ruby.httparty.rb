require 'httparty'
require 'json'

url = 'https://api.example.com/users'
headers = { 'Content-Type' => 'application/json' }
body = JSON.generate({ 'ids' => [1, 2, 3] })

response = HTTParty.delete(url, headers: headers, body: body)
puts response.code, response.body
