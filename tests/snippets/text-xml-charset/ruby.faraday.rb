require 'faraday'

url = 'https://api.example.com/feed'
headers = { 'Content-Type' => 'text/xml;charset=utf-8' }
body = '<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>'

response = Faraday.post(url, body, headers)
puts response.status, response.body
