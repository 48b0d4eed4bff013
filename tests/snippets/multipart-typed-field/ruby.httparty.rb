require 'httparty'

url = 'https://api.example.com/upload'
headers = { 'Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1' }
body = "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"metadata\"\r
Content-Type: application/json\r
\r
{\"tags\": [\"a\", \"b\"]}\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"lines\"\r
\r
one
two\r
--harkdown-boundary-1--\r
"

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
