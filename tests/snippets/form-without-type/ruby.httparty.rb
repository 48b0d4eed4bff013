require 'httparty'

url = 'https://api.example.com/form'
body = { 'a' => 'b' }

response = HTTParty.post(url, body: body)
puts response.code, response.body
