require 'httparty'

url = 'https://api.example.com/notes/1'
headers = { 'content-type' => 'Application/JSON;odata.metadata=minimal; IEEE754Compatible=true' }
body = '{"a": [1.10, "b"]}'

response = HTTParty.put(url, headers: headers, body: body)
puts response.code, response.body
