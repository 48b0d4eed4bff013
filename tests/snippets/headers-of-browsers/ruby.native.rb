require 'net/http'

uri = URI('https://api.example.com/users')
request = Net::HTTP::Get.new(uri)
request['Host'] = 'other.example.com'
request['User-Agent'] = 'harkdown/1.0 (docs)'
request['Accept-Encoding'] = 'gzip, br'
request['Referer'] = 'https://example.com/'
request['Origin'] = 'https://example.com'
request['Accept-Language'] = 'de'
request['Cache-Control'] = 'no-cache'
request['Connection'] = 'keep-alive'
request['Sec-Fetch-Mode'] = 'cors'
request['DNT'] = '1'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
