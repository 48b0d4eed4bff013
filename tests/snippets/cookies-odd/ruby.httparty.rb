require 'httparty'

url = 'https://api.example.com/me'
headers = { 'Cookie' => 'a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=é' }

response = HTTParty.get(url, headers: headers)
puts response.code, response.body
