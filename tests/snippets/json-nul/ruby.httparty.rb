require 'httparty'
require 'json'

url = 'https://api.example.com/names'
headers = { 'Content-Type' => 'application/json' }
body = JSON.generate({ 'nul' => "a\x00b0", 'bell' => "\x07" })

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
