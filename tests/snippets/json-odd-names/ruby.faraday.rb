require 'faraday'
require 'json'

url = 'https://api.example.com/maps'
headers = { 'Content-Type' => 'application/json' }
payload = {
  'b' => 1,
  '10' => 2,
  '2' => 3,
  '__proto__' => { 'x' => 1 },
  'constructor' => nil,
  '' => 'empty',
  'with space' => 1,
  "it's" => 2
}
body = JSON.generate(payload)

response = Faraday.post(url, body, headers)
puts response.status, response.body
