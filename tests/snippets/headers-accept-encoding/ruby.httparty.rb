require 'httparty'

url = 'https://api.example.com/archive'
headers = {
  'Accept-Encoding' => 'identity',
  'User-Agent' => 'curl/8.5.0',
  'Accept' => '*/*',
  'DNT' => '1',
  'X_Under_Score' => 'kept'
}

response = HTTParty.get(url, headers: headers)
puts response.code, response.body
