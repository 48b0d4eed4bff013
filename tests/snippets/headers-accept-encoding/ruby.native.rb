require 'net/http'

uri = URI('https://api.example.com/archive')
request = Net::HTTP::Get.new(uri)
request['Accept-Encoding'] = 'identity'
request['User-Agent'] = 'curl/8.5.0'
request['Accept'] = '*/*'
request['DNT'] = '1'
request['X_Under_Score'] = 'kept'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
