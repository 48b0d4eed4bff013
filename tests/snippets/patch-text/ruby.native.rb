require 'net/http'

uri = URI('https://api.example.com/file')
request = Net::HTTP::Patch.new(uri)
request.body = "chunk\n"
request['Content-Type'] = 'application/offset+octet-stream'
request['Upload-Offset'] = '0'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
