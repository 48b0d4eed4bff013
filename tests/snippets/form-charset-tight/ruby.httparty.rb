require 'httparty'

url = 'https://api.example.com/form'
headers = { 'Content-Type' => 'application/x-www-form-urlencoded;charset=utf-8' }
body = { 'city' => 'Köln', 'a' => '1' }

response = HTTParty.put(url, headers: headers, body: body)
puts response.code, response.body
