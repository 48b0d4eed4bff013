require 'faraday'

url = 'https://api.example.com/notes'
headers = { 'Content-Type' => 'message/rfc822' }
body = "From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
"

response = Faraday.post(url, body, headers)
puts response.status, response.body
