require 'faraday'
require 'json'

url = 'https://api.example.com/notes'
headers = { 'Content-Type' => 'application/json' }
payload = {
  'say "hi"' => 1,
  'back\\slash' => 2,
  "line\nbreak" => 3,
  "tab\t" => 4,
  "it's \#{x} $y `z`" => 5
}
body = JSON.generate(payload)

response = Faraday.post(url, body, headers)
puts response.status, response.body
