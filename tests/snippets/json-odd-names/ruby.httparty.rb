require 'httparty'
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

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
