require 'httparty'

url = 'https://api.example.com/users'
headers = { 'Expect' => '100-continue', 'Content-Type' => 'text/plain' }
body = 'x'

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
