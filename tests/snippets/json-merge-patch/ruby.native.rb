require 'net/http'

uri = URI('https://api.example.com/users/1')
request = Net::HTTP::Patch.new(uri)
request.body = '{"name": null, "tags": ["a"], "price": 12.50}'
request['Content-Type'] = 'application/merge-patch+json'
request['If-Match'] = '"3"'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
