require 'faraday'
require 'json'

url = 'https://api.example.com/jobs'
headers = { 'Content-Type' => 'application/json' }
body = JSON.generate({})

response = Faraday.post(url, body, headers)
puts response.status, response.body
