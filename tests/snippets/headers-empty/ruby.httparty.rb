require 'httparty'

url = 'https://api.example.com/users'
headers = { 'X-Empty' => '', 'Accept' => '' }

response = HTTParty.get(url, headers: headers)
puts response.code, response.body
