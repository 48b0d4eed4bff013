require 'httparty'

url = 'https://api.example.com/notes'
headers = { 'Content-Type' => 'application/octet-stream' }
body = "a\x00b\x011"

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
