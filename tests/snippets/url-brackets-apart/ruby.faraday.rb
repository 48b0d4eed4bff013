require 'faraday'
require 'uri'

# Keeps the query as it is; Faraday would sort it.
module PlainQuery
  def self.decode(query) = { query => nil }
  def self.encode(params) = params.keys.join('&')
end

url = URI::DEFAULT_PARSER.escape('https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B', /[\s\[\]{}<>]/)

connection = Faraday.new(request: { params_encoder: PlainQuery })
response = connection.run_request(:get, url, nil, nil)
puts response.status, response.body
