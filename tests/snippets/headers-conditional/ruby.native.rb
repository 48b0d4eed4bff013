require 'net/http'

uri = URI('https://api.example.com/report.csv')
request = Net::HTTP::Get.new(uri)
request['If-None-Match'] = 'W/"a1b2", "c3"'
request['If-Modified-Since'] = 'Tue, 15 Nov 1994 08:12:31 GMT'
request['Range'] = 'bytes=0-99'
request['Accept'] = 'text/csv;q=0.9, */*;q=0.1'
request['X-Forwarded-For'] = '192.0.2.1, 198.51.100.2'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
