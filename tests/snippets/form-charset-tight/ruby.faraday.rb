require 'faraday'
require 'uri'

url = 'https://api.example.com/form'
headers = { 'Content-Type' => 'application/x-www-form-urlencoded;charset=utf-8' }
form = { 'city' => 'Köln', 'a' => '1' }
body = URI.encode_www_form(form)

response = Faraday.put(url, body, headers)
puts response.status, response.body
