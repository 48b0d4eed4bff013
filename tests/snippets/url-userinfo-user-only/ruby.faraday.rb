require 'faraday'

url = 'https://api.example.com/me'
headers = { 'Authorization' => 'Basic WU9VUl9LRVk6' }

response = Faraday.get(url, nil, headers)
puts response.status, response.body
