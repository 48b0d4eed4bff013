require 'httparty'

url = 'https://api.example.com/notes'
headers = { 'Content-Type' => 'text/plain' }
body = '@secrets.txt'

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
