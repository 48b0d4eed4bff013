require 'net/http'

uri = URI('https://api.example.com/upload')
request = Net::HTTP::Post.new(uri)
request.body = "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"metadata\"\r
Content-Type: application/json\r
\r
{\"tags\": [\"a\", \"b\"]}\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"lines\"\r
\r
one
two\r
--harkdown-boundary-1--\r
"
request['Content-Type'] = 'multipart/form-data; boundary=harkdown-boundary-1'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
