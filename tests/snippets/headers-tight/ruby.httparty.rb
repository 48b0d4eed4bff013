require 'httparty'
require 'json'

url = 'https://api.example.com/reports'
headers = {
  'Accept' => 'text/html;level=1,application/json;q=0.9',
  'Accept-Language' => 'de,en;q=0.5',
  'Cache-Control' => 'no-cache,max-age=0',
  'If-Match' => '"a","b"',
  'Prefer' => 'return=minimal;x="y",wait=5',
  'Content-Type' => 'application/json;charset=UTF-8',
  'Content-Disposition' => 'attachment;filename="r.json"'
}
payload = { 'a' => 1 }
body = JSON.generate(payload)

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
