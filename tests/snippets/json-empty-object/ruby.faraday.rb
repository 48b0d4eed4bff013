require 'faraday'
require 'json'

url = 'https://api.example.com/jobs'
headers = { 'Content-Type' => 'application/json' }
payload = {}
body = JSON.generate(payload)

response = Faraday.post(url, body, headers)
puts response.status, response.body
