require 'faraday'
require 'json'

url = 'https://api.example.com/jobs'
headers = { 'content-type' => 'application/json; charset=utf-8' }
body = JSON.generate({ 'job' => 'index' })

response = Faraday.post(url, body, headers)
puts response.status, response.body
