require 'httparty'

url = 'https://api.example.com/upload'
headers = { 'Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1' }
body = "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"text\"\r
\r
--a b\r
not a boundary\r
--a b--\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"empty\"\r
\r
\r
--harkdown-boundary-1--\r
"

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
