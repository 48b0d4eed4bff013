# the header `X-Lines` holds line breaks or control characters: spaces are sent instead
# the header `Bad Name` is left out: its name is no HTTP token
# the header `X:Colon` is left out: its name is no HTTP token
# `Transfer-Encoding` is left out: the client frames the body itself
# `Content-Length: 12` is not the length of the body: the client sends the right one
require 'net/http'

uri = URI('https://api.example.com/users')
request = Net::HTTP::Get.new(uri)
request['X-Lines'] = 'a  X-Injected: b'
request['X-Good'] = 'z'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
