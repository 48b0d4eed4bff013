require 'faraday'

url = 'https://api.example.com/numbers'
headers = { 'Content-Type' => 'application/json' }
body = '{"avogadro": 6.02E+23, "small": 1E-7}'

response = Faraday.post(url, body, headers)
puts response.status, response.body
