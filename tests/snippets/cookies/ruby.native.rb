require 'net/http'

uri = URI('https://api.example.com/me')
request = Net::HTTP::Get.new(uri)
request['Cookie'] = 'session=abc%20def==; theme=dark mode%3B x; session=second'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
