require 'faraday'
require 'uri'

url = 'https://api.example.com/form'
headers = { 'Content-Type' => 'application/x-www-form-urlencoded' }
form = [
  ['tag', 'b'],
  ['tag', 'a'],
  ['items[0][id]', '1'],
  ['items[]', 'x'],
  ['items[]', 'y'],
  ['plus', 'a+b c~*-._'],
  ['percent', '100%25 %41'],
  ['lines', "one\r\ntwo"]
]
body = URI.encode_www_form(form)

response = Faraday.post(url, body, headers)
puts response.status, response.body
