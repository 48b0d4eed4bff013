require 'faraday'

url = 'https://api.example.com/users'
headers = { 'Expect' => '100-continue', 'Content-Type' => 'text/plain' }
body = 'x'

response = Faraday.post(url, body, headers)
puts response.status, response.body
