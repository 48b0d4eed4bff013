require 'faraday'
require 'json'

url = 'https://api.example.com/names'
headers = { 'Content-Type' => 'application/json' }
body = JSON.generate({ 'nul' => "a\x00b0", 'bell' => "\x07" })

response = Faraday.post(url, body, headers)
puts response.status, response.body
