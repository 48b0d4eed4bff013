require 'httparty'

url = 'https://api.example.com/form'
headers = { 'Content-Type' => 'application/x-www-form-urlencoded' }
body = 'a=1&b=2'

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
