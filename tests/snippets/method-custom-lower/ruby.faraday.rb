# Faraday refuses the method link
require 'faraday'

url = 'https://api.example.com/pages/1'
headers = { 'Link' => '</pages/2>; rel="next"' }

connection = Faraday.new
response = connection.run_request('link'.downcase.to_sym, url, nil, headers)
puts response.status, response.body
