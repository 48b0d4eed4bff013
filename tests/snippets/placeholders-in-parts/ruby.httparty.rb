require 'httparty'

url = 'https://api.example.com/upload?key=YOUR_API_KEY'
headers = { 'Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1' }
body = "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"token\"\r
\r
<TOKEN>\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r
Content-Type: text/plain\r
\r
it's ${user.name}
\r
--harkdown-boundary-1--\r
"

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
