# Faraday calls the body `application/x-www-form-urlencoded`
require 'faraday'

# Keeps the query as it is; Faraday would sort it.
module PlainQuery
  def self.decode(query) = { query => nil }
  def self.encode(params) = params.keys.join('&')
end

url = 'https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00'

connection = Faraday.new(request: { params_encoder: PlainQuery })
response = connection.run_request(:put, url, nil, nil)
puts response.status, response.body
