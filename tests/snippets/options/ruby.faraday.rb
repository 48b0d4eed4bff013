require 'faraday'

url = 'https://api.example.com/files'
headers = { 'X-Requested-With' => 'harkdown' }

connection = Faraday.new
response = connection.run_request(:options, url, nil, headers)
puts response.status, response.body
