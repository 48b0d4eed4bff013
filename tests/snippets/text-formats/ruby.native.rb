require 'net/http'

uri = URI('https://api.example.com/notes')
request = Net::HTTP::Post.new(uri)
request.body = '%s %d %n %% %1$s {0} {} {{x}} {% y %} ~a ~% $1 $& $$ \\1 \\n \\u0041 \\x41 \\101 @x @{y} #{z} #@a `w` "q" \'r\' <%= s %> ?> */ -- ; rm'
request['Content-Type'] = 'text/plain'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
