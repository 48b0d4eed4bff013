require 'net/http'

uri = URI('https://api.example.com/upload')
request = Net::HTTP::Post.new(uri)
request.body = "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"metadata\"\r
Content-Type: application/json\r
\r
{}\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"media\"; filename=\"a.txt\"\r
Content-Type: text/plain\r
\r
x\r
--harkdown-boundary-1--\r
"
request['Content-Type'] = 'multipart/related; boundary=harkdown-boundary-1'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
