require 'faraday'

url = 'https://api.example.com/files/1'
headers = {
  'Range' => 'bytes=0-99',
  'Accept-Encoding' => 'gzip, br',
  'Content-Range' => 'bytes 0-6/7',
  'Content-Type' => 'text/plain'
}
body = 'content'

response = Faraday.put(url, body, headers)
puts response.status, response.body
