require 'faraday'

# Keeps the query as it is; Faraday would sort it.
module PlainQuery
  def self.decode(query) = { query => nil }
  def self.encode(params) = params.keys.join('&')
end

url = 'https://api.example.com/a%2Fb/%41%7e/c%20d/100%25/%25zz?q=%C3%A9+%26&r=%e9'

connection = Faraday.new(request: { params_encoder: PlainQuery })
response = connection.run_request(:get, url, nil, nil)
puts response.status, response.body
