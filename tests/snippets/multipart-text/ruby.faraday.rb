require 'faraday'

url = 'https://api.example.com/upload'
headers = { 'Content-Type' => 'multipart/form-data; boundary=XX' }
body = "--XX\r
Content-Disposition: form-data; name=\"a\"\r
\r
1\r
--XX--\r
"

response = Faraday.post(url, body, headers)
puts response.status, response.body
