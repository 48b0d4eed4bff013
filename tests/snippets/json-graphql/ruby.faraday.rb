require 'faraday'
require 'json'

url = 'https://api.example.com/graphql'
headers = { 'Content-Type' => 'application/json' }
payload = {
  'query' => 'query ($id: ID!) {
  user(id: $id) {
    name # the name
    """not a comment"""
  }
}',
  'variables' => { 'id' => 'u-1', 'first' => 10 }
}
body = JSON.generate(payload)

response = Faraday.post(url, body, headers)
puts response.status, response.body
