require 'httparty'

url = 'https://api.example.com/feed'
headers = { 'Content-Type' => 'text/xml;charset=utf-8' }
body = '<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>'

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
