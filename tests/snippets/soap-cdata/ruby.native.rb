require 'net/http'

uri = URI('https://api.example.com/soap')
request = Net::HTTP::Post.new(uri)
request.body = '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
</s:Envelope>
'
request['Content-Type'] = 'application/soap+xml; charset=utf-8; action="urn:find"'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
