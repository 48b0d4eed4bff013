require 'faraday'
require 'uri'

url = 'https://api.example.com/oauth/token'
headers = { 'Content-Type' => 'application/x-www-form-urlencoded' }
form = {
  'client_id' => 'YOUR_CLIENT_ID',
  'code' => 'a "<CODE>" & $x',
  'redirect' => 'https://{host}/cb?x={{state}}'
}
body = URI.encode_www_form(form)

response = Faraday.post(url, body, headers)
puts response.status, response.body
