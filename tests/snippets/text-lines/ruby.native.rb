require 'net/http'

uri = URI('https://api.example.com/notes')
request = Net::HTTP::Post.new(uri)
request.body = "one\r
two
\tthree \"\"\" and `ticks`

five \\ ${six}
"
request['Content-Type'] = 'text/plain; charset=utf-8'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
