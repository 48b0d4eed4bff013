require 'httparty'

url = 'https://api.example.com/twice'
headers = { 'Content-Type' => 'application/json' }
body = '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}'

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
