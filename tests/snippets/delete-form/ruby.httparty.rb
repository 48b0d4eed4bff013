require 'httparty'

url = 'https://api.example.com/form'
headers = { 'Content-Type' => 'application/x-www-form-urlencoded' }
body = 'id=1&id=2'

response = HTTParty.delete(url, headers: headers, body: body)
puts response.code, response.body
