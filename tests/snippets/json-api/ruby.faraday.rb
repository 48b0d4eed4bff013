require 'faraday'
require 'json'

url = 'https://api.example.com/articles/1'
headers = { 'Content-Type' => 'application/vnd.api+json', 'Accept' => 'application/vnd.api+json' }
payload = {
  'data' => {
    'type' => 'articles',
    'id' => '1',
    'attributes' => { 'title' => 'A new title that is quite a bit longer than it was' }
  }
}
body = JSON.generate(payload)

response = Faraday.patch(url, body, headers)
puts response.status, response.body
