require 'faraday'
require 'uri'

# Keeps the query as it is; Faraday would sort it.
module PlainQuery
  def self.decode(query) = { query => nil }
  def self.encode(params) = params.keys.join('&')
end

url = URI::DEFAULT_PARSER.escape('https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}', /[\s\[\]{}<>]/)

connection = Faraday.new(request: { params_encoder: PlainQuery })
response = connection.run_request(:get, url, nil, nil)
puts response.status, response.body
