require 'faraday'
require 'uri'

url = 'https://api.example.com/form'
headers = { 'Content-Type' => 'application/x-www-form-urlencoded' }
form = [['id', '1'], ['id', '2']]
body = URI.encode_www_form(form)

connection = Faraday.new
response = connection.run_request(:delete, url, body, headers)
puts response.status, response.body
