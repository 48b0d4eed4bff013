require 'net/http'

uri = URI('https://api.example.com/notes')
request = Net::HTTP::Post.new(uri)
request.body = "From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
"
request['Content-Type'] = 'message/rfc822'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
