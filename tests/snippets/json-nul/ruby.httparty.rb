require 'httparty'
require 'json'

url = 'https://api.example.com/names'
headers = { 'Content-Type' => 'application/json' }
payload = { 'nul' => "a\x00b0", 'bell' => "\x07" }
body = JSON.generate(payload)

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
