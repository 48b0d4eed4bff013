require 'httparty'
require 'json'

url = 'https://api.example.com/names'
headers = { 'Content-Type' => 'application/json' }
body = JSON.generate({
  'name' => 'Zoë 😀 日本',
  'separator' => "a\u2028b\u2029c",
  'mark' => "\uFEFFx",
  'escaped' => 'é😀',
  'right' => "a\u202Eb"
})

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
