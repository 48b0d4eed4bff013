require 'httparty'

url = 'https://api.example.com/names'
headers = { 'Content-Type' => 'application/json' }
body = '{"half": "\\ud83d"}'

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
