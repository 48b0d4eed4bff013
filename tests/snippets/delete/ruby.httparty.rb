require 'httparty'

url = 'https://api.example.com/users/7'
headers = { 'If-Match' => '"abc"' }

response = HTTParty.delete(url, headers: headers)
puts response.code, response.body
