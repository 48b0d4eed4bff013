require 'faraday'
require 'json'

url = 'https://api.example.com/settings/dark'
headers = { 'Content-Type' => 'application/json' }
payload = false
body = JSON.generate(payload)

response = Faraday.put(url, body, headers)
puts response.status, response.body
