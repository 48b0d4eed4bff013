require 'httparty'

url = 'https://api.example.com/me'
headers = { 'Cookie' => 'a=1; b=2; c=3', 'X-After' => 'x' }

response = HTTParty.get(url, headers: headers)
puts response.code, response.body
