require 'faraday'
require 'json'

url = 'https://api.example.com/jobs'
headers = { 'content-type' => 'application/json; charset=utf-8' }
payload = { 'job' => 'index' }
body = JSON.generate(payload)

response = Faraday.post(url, body, headers)
puts response.status, response.body
