require 'httparty'
require 'json'

url = URI::DEFAULT_PARSER.escape('https://${account.namespace}/api/{id}/keys', /[\s\[\]{}<>]/)
headers = {
  'Authorization' => 'Bearer <ACCESS_TOKEN>',
  'X-Key' => '"YOUR_API_KEY"',
  'Cookie' => 'sid=YOUR_SESSION',
  'Content-Type' => 'application/json'
}
payload = {
  'client' => 'YOUR_CLIENT_ID',
  'text' => 'a ${user.name} $b',
  'list' => ['{{item}}'],
  'n' => 1
}
body = JSON.generate(payload)

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
