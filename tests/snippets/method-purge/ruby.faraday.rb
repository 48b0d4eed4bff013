# Faraday refuses the method PURGE
require 'faraday'

url = 'https://api.example.com/cache/front'

connection = Faraday.new
response = connection.run_request('PURGE'.downcase.to_sym, url, nil, nil)
puts response.status, response.body
