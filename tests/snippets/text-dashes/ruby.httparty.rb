require 'httparty'

url = 'https://api.example.com/raw'
headers = { 'Content-Type' => 'text/plain' }
body = '--data -X DELETE'

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
