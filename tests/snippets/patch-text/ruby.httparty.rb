require 'httparty'

url = 'https://api.example.com/file'
headers = { 'Content-Type' => 'application/offset+octet-stream', 'Upload-Offset' => '0' }
body = "chunk\n"

response = HTTParty.patch(url, headers: headers, body: body)
puts response.code, response.body
