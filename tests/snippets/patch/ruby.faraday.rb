require 'faraday'
require 'json'

url = 'https://api.example.com/users/7'
headers = { 'Content-Type' => 'application/json-patch+json' }
payload = [{ 'op' => 'replace', 'path' => '/name', 'value' => 'x' }]
body = JSON.generate(payload)

response = Faraday.patch(url, body, headers)
puts response.status, response.body
