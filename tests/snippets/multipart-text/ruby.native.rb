require 'net/http'

uri = URI('https://api.example.com/upload')
request = Net::HTTP::Post.new(uri)
request.body = "--XX\r
Content-Disposition: form-data; name=\"a\"\r
\r
1\r
--XX--\r
"
request['Content-Type'] = 'multipart/form-data; boundary=XX'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
