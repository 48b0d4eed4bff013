require 'httparty'
require 'json'

url = 'https://api.example.com/sorted'
headers = { 'Content-Type' => 'application/json' }
payload = {
  'zeta' => 1,
  'Alpha' => 2,
  'alpha' => { 'b' => 1, 'a' => 2 },
  '_' => 3,
  'a-b' => 4,
  'a.b' => 5,
  'class' => 6,
  ' ' => 8
}
body = JSON.generate(payload)

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
