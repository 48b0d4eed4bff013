require 'faraday'

url = 'https://api.example.com/files/1'
headers = { 'Content-Type' => 'text/plain' }
body = 'odd'

connection = Faraday.new
response = connection.run_request(:head, url, body, headers)
puts response.status, response.body
