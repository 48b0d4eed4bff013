require 'net/http'

uri = URI('https://api.example.com/hooks')
request = Net::HTTP::Post.new(uri)
request.body = '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }'
request['X-Signature'] = 'sha256=abcdef'
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
