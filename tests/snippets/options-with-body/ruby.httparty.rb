require 'httparty'

url = 'https://api.example.com/x'
headers = { 'Content-Type' => 'text/plain' }
body = '*'

response = HTTParty.options(url, headers: headers, body: body)
puts response.code, response.body
