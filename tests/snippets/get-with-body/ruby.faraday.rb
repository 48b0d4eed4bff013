require 'faraday'
require 'json'

url = 'https://api.example.com/search'
headers = { 'Content-Type' => 'application/json' }
payload = { 'query' => 'x' }
body = JSON.generate(payload)

connection = Faraday.new
response = connection.run_request(:get, url, body, headers)
puts response.status, response.body
