require 'httparty'

url = 'https://api.example.com/form'
headers = { 'Content-Type' => 'application/x-www-form-urlencoded' }
body = '='

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
