require 'faraday'

url = 'https://api.example.com/raw'
headers = { 'Content-Type' => 'text/plain' }
body = '--data -X DELETE'

response = Faraday.post(url, body, headers)
puts response.status, response.body
