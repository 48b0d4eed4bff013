require 'httparty'

url = 'https://api.example.com/upload'
headers = { 'Content-Type' => 'multipart/form-data; boundary=XX' }
body = "--XX\r
Content-Disposition: form-data; name=\"a\"\r
\r
1\r
--XX--\r
"

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
