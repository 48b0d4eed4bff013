require 'json'
require 'net/http'

uri = URI('https://api.example.com/reports')
request = Net::HTTP::Post.new(uri)
payload = { 'a' => 1 }
request.body = JSON.generate(payload)
request['Accept'] = 'text/html;level=1,application/json;q=0.9'
request['Accept-Language'] = 'de,en;q=0.5'
request['Cache-Control'] = 'no-cache,max-age=0'
request['If-Match'] = '"a","b"'
request['Prefer'] = 'return=minimal;x="y",wait=5'
request['Content-Type'] = 'application/json;charset=UTF-8'
request['Content-Disposition'] = 'attachment;filename="r.json"'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
