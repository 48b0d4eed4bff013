require 'httparty'

url = 'https://api.example.com/files'
headers = { 'X-Requested-With' => 'harkdown' }

response = HTTParty.options(url, headers: headers)
puts response.code, response.body
