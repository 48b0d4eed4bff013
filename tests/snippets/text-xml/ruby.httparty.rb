require 'httparty'

url = 'https://api.example.com/soap'
headers = { 'SOAPAction' => '"urn:find"', 'Content-Type' => 'text/xml' }
body = '<?xml version="1.0"?>
<find>
  <name>O\'Brien &amp; Söhne</name>
</find>'

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
