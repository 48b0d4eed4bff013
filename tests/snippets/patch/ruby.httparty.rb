require 'httparty'
require 'json'

url = 'https://api.example.com/users/7'
headers = { 'Content-Type' => 'application/json-patch+json' }
payload = [{ 'op' => 'replace', 'path' => '/name', 'value' => 'x' }]
body = JSON.generate(payload)

response = HTTParty.patch(url, headers: headers, body: body)
puts response.code, response.body
