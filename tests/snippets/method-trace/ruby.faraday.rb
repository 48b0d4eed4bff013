require 'faraday'

url = 'https://api.example.com/users'

connection = Faraday.new
response = connection.run_request('TRACE'.downcase.to_sym, url, nil, nil)
puts response.status, response.body
