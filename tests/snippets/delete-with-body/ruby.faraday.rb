require 'faraday'
require 'json'

url = 'https://api.example.com/users'
headers = { 'Content-Type' => 'application/json' }
payload = { 'ids' => [1, 2, 3] }
body = JSON.generate(payload)

connection = Faraday.new
response = connection.run_request(:delete, url, body, headers)
puts response.status, response.body
