require 'faraday'
require 'json'

url = 'https://api.example.com/maps'
headers = { 'Content-Type' => 'application/json' }
body = JSON.generate({
  'b' => 1,
  '10' => 2,
  '2' => 3,
  '__proto__' => { 'x' => 1 },
  'constructor' => nil,
  '' => 'empty',
  'with space' => 1,
  "it's" => 2
})

response = Faraday.post(url, body, headers)
puts response.status, response.body
