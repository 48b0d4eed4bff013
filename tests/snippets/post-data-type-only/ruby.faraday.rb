require 'faraday'

url = 'https://api.example.com/form'
headers = { 'Content-Type' => 'application/json' }

response = Faraday.put(url, nil, headers)
puts response.status, response.body
