require 'httparty'
require 'json'

url = 'https://api.example.com/batch'
headers = { 'Content-Type' => 'application/json' }
payload = [
  { 'op' => 'add', 'path' => '/a', 'value' => [1, 2.5, true, nil] },
  [],
  {},
  [[]],
  'x',
  ''
]
body = JSON.generate(payload)

response = HTTParty.put(url, headers: headers, body: body)
puts response.code, response.body
