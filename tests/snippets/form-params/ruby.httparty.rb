require 'httparty'

url = 'https://api.example.com/oauth/token'
body = {
  'grant_type' => 'client_credentials',
  'client_id' => 'YOUR_CLIENT_ID',
  'scope' => 'read write',
  'redirect_uri' => 'https://example.com/cb?a=b&c=d'
}

response = HTTParty.post(url, body: body)
puts response.code, response.body
