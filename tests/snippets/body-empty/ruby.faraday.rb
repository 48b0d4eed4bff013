require 'faraday'

url = 'https://api.example.com/jobs/7/start'
headers = { 'Content-Type' => 'application/json' }

response = Faraday.post(url, nil, headers)
puts response.status, response.body
