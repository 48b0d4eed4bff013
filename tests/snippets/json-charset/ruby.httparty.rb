require 'httparty'
require 'json'

url = 'https://api.example.com/jobs'
headers = { 'content-type' => 'application/json; charset=utf-8' }
payload = { 'job' => 'index' }
body = JSON.generate(payload)

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
