require 'json'
require 'net/http'

uri = URI('https://api.example.com/names')
request = Net::HTTP::Post.new(uri)
payload = { 'nul' => "a\x00b0", 'bell' => "\x07" }
request.body = JSON.generate(payload)
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
