require 'httparty'

url = 'https://api.example.com/notes'
headers = { 'Content-Type' => 'message/rfc822' }
body = "From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
"

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
