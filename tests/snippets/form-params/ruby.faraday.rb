require 'faraday'
require 'uri'

url = 'https://api.example.com/oauth/token'
headers = { 'Content-Type' => 'application/x-www-form-urlencoded' }
form = {
  'grant_type' => 'client_credentials',
  'client_id' => 'YOUR_CLIENT_ID',
  'scope' => 'read write',
  'redirect_uri' => 'https://example.com/cb?a=b&c=d'
}
body = URI.encode_www_form(form)

response = Faraday.post(url, body, headers)
puts response.status, response.body
