require 'net/http'

uri = URI('https://api.example.com/files/1')
request = Net::HTTP::Put.new(uri)
request.body = 'content'
request['Range'] = 'bytes=0-99'
request['Accept-Encoding'] = 'gzip, br'
request['Content-Range'] = 'bytes 0-6/7'
request['Content-Type'] = 'text/plain'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
