require 'faraday'

url = 'https://api.example.com/me'
headers = { 'Authorization' => 'Basic dXNlcjpwQHNz' }

response = Faraday.get(url, nil, headers)
puts response.status, response.body
