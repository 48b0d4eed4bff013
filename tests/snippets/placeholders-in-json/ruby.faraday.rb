require 'faraday'
require 'json'
require 'uri'

url = URI::DEFAULT_PARSER.escape('https://${account.namespace}/api/{id}/keys', /[\s\[\]{}<>]/)
headers = {
  'Authorization' => 'Bearer <ACCESS_TOKEN>',
  'X-Key' => '"YOUR_API_KEY"',
  'Cookie' => 'sid=YOUR_SESSION',
  'Content-Type' => 'application/json'
}
body = JSON.generate({
  'client' => 'YOUR_CLIENT_ID',
  'text' => 'a ${user.name} $b',
  'list' => ['{{item}}'],
  'n' => 1
})

response = Faraday.post(url, body, headers)
puts response.status, response.body
