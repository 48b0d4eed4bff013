require 'faraday'
require 'json'

url = 'https://api.example.com/names'
headers = { 'Content-Type' => 'application/json' }
payload = {
  'name' => 'Zoë 😀 日本',
  'separator' => "a\u2028b\u2029c",
  'mark' => "\uFEFFx",
  'escaped' => 'é😀',
  'right' => "a\u202Eb"
}
body = JSON.generate(payload)

response = Faraday.post(url, body, headers)
puts response.status, response.body
