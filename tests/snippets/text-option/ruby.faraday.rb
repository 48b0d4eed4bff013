require 'faraday'

url = 'https://api.example.com/notes'
headers = { 'Content-Type' => 'text/plain' }
body = '--config=/etc/passwd -o x'

response = Faraday.post(url, body, headers)
puts response.status, response.body
