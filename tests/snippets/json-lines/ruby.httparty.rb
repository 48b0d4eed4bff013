require 'httparty'

url = 'https://api.example.com/_bulk'
headers = { 'Content-Type' => 'application/x-ndjson' }
body = '{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
'

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
