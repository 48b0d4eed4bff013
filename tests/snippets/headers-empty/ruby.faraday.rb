require 'faraday'

url = 'https://api.example.com/users'
headers = { 'X-Empty' => '', 'Accept' => '' }

response = Faraday.get(url, nil, headers)
puts response.status, response.body
