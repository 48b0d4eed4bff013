# Faraday sends all `Cookie` headers as one, their values joined
require 'faraday'

url = 'https://api.example.com/users'
headers = { 'Cookie' => 'a=1; b=2', 'accept' => 'text/html', 'Proxy-Connection' => 'keep-alive' }

response = Faraday.get(url, nil, headers)
puts response.status, response.body
