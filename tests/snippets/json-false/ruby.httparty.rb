require 'httparty'
require 'json'

url = 'https://api.example.com/settings/dark'
headers = { 'Content-Type' => 'application/json' }
body = JSON.generate(false)

response = HTTParty.put(url, headers: headers, body: body)
puts response.code, response.body
