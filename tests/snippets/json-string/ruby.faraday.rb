require 'faraday'
require 'json'

url = 'https://api.example.com/settings/name'
headers = { 'Content-Type' => 'application/json' }
payload = 'a plain string'
body = JSON.generate(payload)

response = Faraday.put(url, body, headers)
puts response.status, response.body
