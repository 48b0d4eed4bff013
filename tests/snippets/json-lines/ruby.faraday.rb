require 'faraday'

url = 'https://api.example.com/_bulk'
headers = { 'Content-Type' => 'application/x-ndjson' }
body = '{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
'

response = Faraday.post(url, body, headers)
puts response.status, response.body
