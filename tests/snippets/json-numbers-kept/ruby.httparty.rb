require 'httparty'
require 'json'

url = 'https://api.example.com/numbers'
headers = { 'Content-Type' => 'application/json' }
payload = {
  'zero' => 0,
  'minus' => -12,
  'half' => 0.5,
  'pi' => 3.14159,
  'max' => 9007199254740991,
  'yes' => true,
  'no' => false,
  'nothing' => nil
}
body = JSON.generate(payload)

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
