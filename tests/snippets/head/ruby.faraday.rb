require 'faraday'

url = 'https://api.example.com/files/1'

response = Faraday.head(url)
puts response.status, response.body
