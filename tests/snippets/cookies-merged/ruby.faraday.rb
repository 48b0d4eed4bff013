require 'faraday'

url = 'https://api.example.com/me'
headers = { 'Cookie' => 'a=1; b=2; c=3', 'X-After' => 'x' }

response = Faraday.get(url, nil, headers)
puts response.status, response.body
