require 'faraday'
require 'json'

url = 'https://api.example.com/maps'
headers = { 'Content-Type' => 'application/json' }
payload = {
  'class' => 'a',
  'default' => 'b',
  'snake_case' => 1,
  'kebab-case' => 2,
  'dotted.name' => 3
}
body = JSON.generate(payload)

response = Faraday.post(url, body, headers)
puts response.status, response.body
