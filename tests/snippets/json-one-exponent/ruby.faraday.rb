require 'faraday'

url = 'https://api.example.com/numbers/1'
headers = { 'Content-Type' => 'application/json' }
body = '[1e5]'

response = Faraday.put(url, body, headers)
puts response.status, response.body
