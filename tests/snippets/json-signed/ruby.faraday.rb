require 'faraday'

url = 'https://api.example.com/hooks'
headers = { 'X-Signature' => 'sha256=abcdef', 'Content-Type' => 'application/json' }
body = '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }'

response = Faraday.post(url, body, headers)
puts response.status, response.body
