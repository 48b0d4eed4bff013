require 'httparty'

url = 'https://api.example.com/form'
headers = { 'Content-Type' => 'application/json' }

response = HTTParty.put(url, headers: headers)
puts response.code, response.body
