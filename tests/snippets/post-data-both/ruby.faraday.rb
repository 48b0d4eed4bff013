require 'faraday'

url = 'https://api.example.com/form'
headers = { 'Content-Type' => 'application/x-www-form-urlencoded' }
body = 'a=1&b=2'

response = Faraday.post(url, body, headers)
puts response.status, response.body
