require 'json'
require 'net/http'

uri = URI('https://api.example.com/graphql')
request = Net::HTTP::Post.new(uri)
payload = {
  'query' => 'query ($id: ID!) {
  user(id: $id) {
    name # the name
    """not a comment"""
  }
}',
  'variables' => { 'id' => 'u-1', 'first' => 10 }
}
request.body = JSON.generate(payload)
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
