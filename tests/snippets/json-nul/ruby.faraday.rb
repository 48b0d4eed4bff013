require 'faraday'
require 'json'

url = 'https://api.example.com/names'
headers = { 'Content-Type' => 'application/json' }
payload = { 'nul' => "a\x00b0", 'bell' => "\x07" }
body = JSON.generate(payload)

response = Faraday.post(url, body, headers)
puts response.status, response.body
