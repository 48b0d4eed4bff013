require 'net/http'

uri = URI('https://api.example.com/soap')
request = Net::HTTP::Post.new(uri)
request.body = '<?xml version="1.0"?>
<find>
  <name>O\'Brien &amp; Söhne</name>
</find>'
request['SOAPAction'] = '"urn:find"'
request['Content-Type'] = 'text/xml'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
