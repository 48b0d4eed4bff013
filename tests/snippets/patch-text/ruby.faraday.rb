require 'faraday'

url = 'https://api.example.com/file'
headers = { 'Content-Type' => 'application/offset+octet-stream', 'Upload-Offset' => '0' }
body = "chunk\n"

response = Faraday.patch(url, body, headers)
puts response.status, response.body
