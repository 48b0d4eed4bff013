require 'net/http'

uri = URI('https://api.example.com/_bulk')
request = Net::HTTP::Post.new(uri)
request.body = '{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
'
request['Content-Type'] = 'application/x-ndjson'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
