require 'faraday'

url = 'https://api.example.com/notes/1'
headers = { 'content-type' => 'Application/JSON;odata.metadata=minimal; IEEE754Compatible=true' }
body = '{"a": [1.10, "b"]}'

response = Faraday.put(url, body, headers)
puts response.status, response.body
