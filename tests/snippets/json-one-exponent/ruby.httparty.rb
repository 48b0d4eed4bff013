require 'httparty'

url = 'https://api.example.com/numbers/1'
headers = { 'Content-Type' => 'application/json' }
body = '[1e5]'

response = HTTParty.put(url, headers: headers, body: body)
puts response.code, response.body
