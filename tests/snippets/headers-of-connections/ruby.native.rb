require 'net/http'

uri = URI('https://api.example.com/users')
request = Net::HTTP::Get.new(uri)
request['Connection'] = 'close'
request['TE'] = 'trailers'
request['Upgrade'] = 'h2c'
request['Keep-Alive'] = 'timeout=5'
request['Trailer'] = 'X-Sum'
request['Via'] = '1.1 proxy'
request['Date'] = 'Tue, 15 Nov 1994 08:12:31 GMT'
request['Range'] = 'bytes=0-1'
request['If-None-Match'] = '*'
request['Proxy-Authorization'] = 'Basic x'
request['Sec-CH-UA'] = '"x"'
request['Set-Cookie'] = 'a=b'
request['Max-Forwards'] = '3'
request['X-HTTP-Method-Override'] = 'PATCH'
request['Access-Control-Request-Method'] = 'PUT'
request['Accept-Charset'] = 'utf-8'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
