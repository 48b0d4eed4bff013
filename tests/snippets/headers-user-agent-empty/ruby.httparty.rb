require 'httparty'

url = 'https://api.example.com/users'
headers = { 'User-Agent' => '' }

response = HTTParty.get(url, headers: headers)
puts response.code, response.body
