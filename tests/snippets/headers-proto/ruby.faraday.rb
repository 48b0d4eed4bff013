require 'faraday'

url = 'https://api.example.com/users'
headers = { '__proto__' => 'x', 'constructor' => 'y', '10' => 'ten', '2' => 'two' }

response = Faraday.get(url, nil, headers)
puts response.status, response.body
