require 'faraday'

url = 'https://api.example.com/broken'
headers = { 'Content-Type' => 'application/json' }
body = '{"a": 1,'

response = Faraday.post(url, body, headers)
puts response.status, response.body
