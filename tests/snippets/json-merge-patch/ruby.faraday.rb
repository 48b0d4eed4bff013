require 'faraday'

url = 'https://api.example.com/users/1'
headers = { 'Content-Type' => 'application/merge-patch+json', 'If-Match' => '"3"' }
body = '{"name": null, "tags": ["a"], "price": 12.50}'

response = Faraday.patch(url, body, headers)
puts response.status, response.body
