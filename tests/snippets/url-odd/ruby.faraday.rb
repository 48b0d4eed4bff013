require 'faraday'

# Keeps the query as it is; Faraday would sort it.
module PlainQuery
  def self.decode(query) = { query => nil }
  def self.encode(params) = params.keys.join('&')
end

url = "https://api.example.com/a%20b/%C3%BC/%22x%22/it's/a%7Cb%5Ec%60d%5Ce//f/;v=1?q=a%20b&r='x'&s=%22y%22&t=%3Cz"

connection = Faraday.new(request: { params_encoder: PlainQuery })
response = connection.run_request(:get, url, nil, nil)
puts response.status, response.body
