require 'faraday'
require 'json'

url = 'https://api.example.com/settings/name'
headers = { 'Content-Type' => 'application/json' }
body = JSON.generate('a plain string')

response = Faraday.put(url, body, headers)
puts response.status, response.body
