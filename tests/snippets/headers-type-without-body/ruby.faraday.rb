require 'faraday'

url = 'https://api.example.com/users'
headers = { 'Content-Type' => 'application/json' }

response = Faraday.get(url, nil, headers)
puts response.status, response.body
