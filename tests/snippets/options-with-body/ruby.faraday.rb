require 'faraday'

url = 'https://api.example.com/x'
headers = { 'Content-Type' => 'text/plain' }
body = '*'

connection = Faraday.new
response = connection.run_request(:options, url, body, headers)
puts response.status, response.body
