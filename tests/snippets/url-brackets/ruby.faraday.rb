require 'faraday'
require 'uri'

# Keeps the query as it is; Faraday would sort it.
module PlainQuery
  def self.decode(query) = { query => nil }
  def self.encode(params) = params.keys.join('&')
end

url = URI::DEFAULT_PARSER.escape('https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D', /[\s\[\]{}<>]/)

connection = Faraday.new(request: { params_encoder: PlainQuery })
response = connection.run_request(:get, url, nil, nil)
puts response.status, response.body
