require 'net/http'

uri = URI('https://api.example.com/upload')
request = Net::HTTP::Post.new(uri)
request.body = "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"\\\"\r
\r
a backslash\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"two%0Alines\"\r
\r
a line feed\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"f\"; filename=\"back\\slash\\.txt\"\r
Content-Type: text/plain\r
\r
x\r
--harkdown-boundary-1--\r
"
request['Content-Type'] = 'multipart/form-data; boundary=harkdown-boundary-1'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
