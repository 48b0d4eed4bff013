# Faraday refuses the method M-SEARCH
require 'faraday'

url = 'https://api.example.com/devices'

connection = Faraday.new
response = connection.run_request('M-SEARCH'.downcase.to_sym, url, nil, nil)
puts response.status, response.body
