# Faraday sends all `x-tag` headers as one, their values joined
require 'faraday'

url = 'https://api.example.com/users'
headers = { 'X-Tag' => 'one, two, three', 'X-Other' => 'x' }

response = Faraday.get(url, nil, headers)
puts response.status, response.body
