require 'faraday'

url = 'https://api.example.com/a/./b/../c/..'

response = Faraday.get(url)
puts response.status, response.body
