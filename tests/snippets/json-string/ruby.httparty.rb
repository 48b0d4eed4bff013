require 'httparty'
require 'json'

url = 'https://api.example.com/settings/name'
headers = { 'Content-Type' => 'application/json' }
body = JSON.generate('a plain string')

response = HTTParty.put(url, headers: headers, body: body)
puts response.code, response.body
