require 'faraday'
require 'uri'

url = 'https://api.example.com/form'
headers = { 'Content-Type' => 'application/x-www-form-urlencoded' }
body = URI.encode_www_form({ 'a' => 'b' })

response = Faraday.post(url, body, headers)
puts response.status, response.body
