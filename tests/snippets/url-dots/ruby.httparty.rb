require 'httparty'

url = 'https://api.example.com/a/./b/../c/..'

response = HTTParty.get(url)
puts response.code, response.body
