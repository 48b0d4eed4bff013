require 'faraday'

url = 'https://api.example.com/notes'
headers = { 'Content-Type' => 'application/octet-stream' }
body = "a\x00b\x011"

response = Faraday.post(url, body, headers)
puts response.status, response.body
