require 'faraday'
require 'json'

url = 'https://api.example.com/users'
headers = { 'Content-Type' => 'application/json' }
body = JSON.generate({ 'ids' => [1, 2, 3] })

connection = Faraday.new
response = connection.run_request(:delete, url, body, headers)
puts response.status, response.body
