require 'faraday'

# Keeps the query as it is; Faraday would sort it.
module PlainQuery
  def self.decode(query) = { query => nil }
  def self.encode(params) = params.keys.join('&')
end

url = 'https://api.example.com/search?tag=a&tag=b&q=x%20y+z'

connection = Faraday.new(request: { params_encoder: PlainQuery })
response = connection.run_request(:get, url, nil, nil)
puts response.status, response.body
