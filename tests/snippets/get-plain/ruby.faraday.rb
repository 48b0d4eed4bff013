require 'faraday'

url = 'https://api.example.com/users'

response = Faraday.get(url)
puts response.status, response.body
