require 'httparty'

url = 'https://api.example.com/settings/theme'
headers = { 'Content-Type' => 'application/json' }
body = 'null'

response = HTTParty.put(url, headers: headers, body: body)
puts response.code, response.body
