# HTTParty sends all `Cookie` headers as one, their values joined
require 'httparty'

url = 'https://api.example.com/users'
headers = { 'Cookie' => 'a=1; b=2', 'accept' => 'text/html', 'Proxy-Connection' => 'keep-alive' }

response = HTTParty.get(url, headers: headers)
puts response.code, response.body
