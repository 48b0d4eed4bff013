require 'httparty'

url = 'https://api.example.com/users/1'
headers = { 'Content-Type' => 'application/merge-patch+json', 'If-Match' => '"3"' }
body = '{"name": null, "tags": ["a"], "price": 12.50}'

response = HTTParty.patch(url, headers: headers, body: body)
puts response.code, response.body
