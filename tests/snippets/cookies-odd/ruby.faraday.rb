require 'faraday'

url = 'https://api.example.com/me'
headers = { 'Cookie' => 'a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=é' }

response = Faraday.get(url, nil, headers)
puts response.status, response.body
