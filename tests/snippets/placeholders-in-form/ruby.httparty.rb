require 'httparty'

url = 'https://api.example.com/oauth/token'
body = {
  'client_id' => 'YOUR_CLIENT_ID',
  'code' => 'a "<CODE>" & $x',
  'redirect' => 'https://{host}/cb?x={{state}}'
}

response = HTTParty.post(url, body: body)
puts response.code, response.body
