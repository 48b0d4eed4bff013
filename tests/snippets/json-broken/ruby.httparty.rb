require 'httparty'

url = 'https://api.example.com/broken'
headers = { 'Content-Type' => 'application/json' }
body = '{"a": 1,'

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
