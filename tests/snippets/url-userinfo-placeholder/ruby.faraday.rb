require 'faraday'

url = 'https://api.example.com/me'
headers = { 'Authorization' => 'Basic e3VzZXJ9OjxQQVNTV09SRD4=' }

response = Faraday.get(url, nil, headers)
puts response.status, response.body
