require 'httparty'
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

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
