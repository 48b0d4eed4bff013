require 'faraday'
require 'uri'

url = 'https://api.example.com/form'
headers = { 'Content-Type' => 'application/x-www-form-urlencoded' }
form = { 'a' => 'b' }
body = URI.encode_www_form(form)

response = Faraday.post(url, body, headers)
puts response.status, response.body
