require 'faraday'

url = 'https://api.example.com/twice'
headers = { 'Content-Type' => 'application/json' }
body = '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}'

response = Faraday.post(url, body, headers)
puts response.status, response.body
