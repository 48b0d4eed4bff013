require 'faraday'

url = 'https://api.example.com/users'
headers = { 'User-Agent' => '' }

response = Faraday.get(url, nil, headers)
puts response.status, response.body
