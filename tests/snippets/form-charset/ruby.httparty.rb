require 'httparty'

url = 'https://api.example.com/form'
headers = { 'Content-Type' => 'application/x-www-form-urlencoded; charset=UTF-8' }
body = { 'q' => 'harkdown' }

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
