require 'faraday'

url = 'https://api.example.com/names'
headers = { 'Content-Type' => 'application/json' }
body = '{"half": "\\ud83d"}'

response = Faraday.post(url, body, headers)
puts response.status, response.body
