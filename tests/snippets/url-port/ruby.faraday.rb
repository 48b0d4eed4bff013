require 'faraday'

url = 'http://localhost:8080/health'

response = Faraday.get(url)
puts response.status, response.body
