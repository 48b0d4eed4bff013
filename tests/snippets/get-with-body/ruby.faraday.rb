require 'faraday'
require 'json'

url = 'https://api.example.com/search'
headers = { 'Content-Type' => 'application/json' }
body = JSON.generate({ 'query' => 'x' })

connection = Faraday.new
response = connection.run_request(:get, url, body, headers)
puts response.status, response.body
