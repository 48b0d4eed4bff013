require 'httparty'

url = 'https://api.example.com/notes'
headers = { 'Content-Type' => 'Text/Plain; Format=flowed; charset="UTF-8"' }
body = 'Zoë'

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
