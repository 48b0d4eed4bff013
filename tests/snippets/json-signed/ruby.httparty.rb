require 'httparty'

url = 'https://api.example.com/hooks'
headers = { 'X-Signature' => 'sha256=abcdef', 'Content-Type' => 'application/json' }
body = '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }'

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
