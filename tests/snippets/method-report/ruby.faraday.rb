# Faraday refuses the method REPORT
require 'faraday'

url = 'https://api.example.com/calendar'
headers = { 'Depth' => '1', 'Content-Type' => 'application/xml' }
body = '<report/>'

connection = Faraday.new
response = connection.run_request('REPORT'.downcase.to_sym, url, body, headers)
puts response.status, response.body
