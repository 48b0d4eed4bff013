require 'faraday'
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

response = Faraday.put(url, body, headers)
puts response.status, response.body
