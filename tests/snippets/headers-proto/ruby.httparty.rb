require 'httparty'

url = 'https://api.example.com/users'
headers = { '__proto__' => 'x', 'constructor' => 'y', '10' => 'ten', '2' => 'two' }

response = HTTParty.get(url, headers: headers)
puts response.code, response.body
