require 'httparty'

url = 'https://api.example.com/jobs/7/start'
headers = { 'Content-Type' => 'application/json' }

response = HTTParty.post(url, headers: headers)
puts response.code, response.body
