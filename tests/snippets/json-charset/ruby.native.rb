require 'json'
require 'net/http'

uri = URI('https://api.example.com/jobs')
request = Net::HTTP::Post.new(uri)
payload = { 'job' => 'index' }
request.body = JSON.generate(payload)
request['content-type'] = 'application/json; charset=utf-8'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
