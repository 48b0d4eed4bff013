require 'httparty'

url = 'https://api.example.com/files/1'
headers = { 'Content-Type' => 'text/plain' }
body = 'odd'

response = HTTParty.head(url, headers: headers, body: body)
puts response.code, response.body
