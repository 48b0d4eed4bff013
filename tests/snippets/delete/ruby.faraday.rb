require 'faraday'

url = 'https://api.example.com/users/7'
headers = { 'If-Match' => '"abc"' }

response = Faraday.delete(url, nil, headers)
puts response.status, response.body
