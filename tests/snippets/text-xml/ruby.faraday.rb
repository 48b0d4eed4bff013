require 'faraday'

url = 'https://api.example.com/soap'
headers = { 'SOAPAction' => '"urn:find"', 'Content-Type' => 'text/xml' }
body = '<?xml version="1.0"?>
<find>
  <name>O\'Brien &amp; Söhne</name>
</find>'

response = Faraday.post(url, body, headers)
puts response.status, response.body
