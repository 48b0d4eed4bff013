require 'faraday'

url = 'https://api.example.com/settings/theme'
headers = { 'Content-Type' => 'application/json' }
body = 'null'

response = Faraday.put(url, body, headers)
puts response.status, response.body
