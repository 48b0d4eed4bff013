require 'faraday'

url = 'https://api.example.com/notes'
headers = { 'Content-Type' => 'Text/Plain; Format=flowed; charset="UTF-8"' }
body = 'Zoë'

response = Faraday.post(url, body, headers)
puts response.status, response.body
