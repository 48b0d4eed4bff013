require 'httparty'

url = 'https://api.example.com/numbers'
headers = { 'Content-Type' => 'application/json' }
body = '{"avogadro": 6.02E+23, "small": 1E-7}'

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
