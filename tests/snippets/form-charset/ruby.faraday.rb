require 'faraday'
require 'uri'

url = 'https://api.example.com/form'
headers = { 'Content-Type' => 'application/x-www-form-urlencoded; charset=UTF-8' }
body = URI.encode_www_form({ 'q' => 'harkdown' })

response = Faraday.post(url, body, headers)
puts response.status, response.body
