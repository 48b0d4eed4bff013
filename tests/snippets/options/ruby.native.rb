require 'net/http'

uri = URI('https://api.example.com/files')
request = Net::HTTP::Options.new(uri)
request['X-Requested-With'] = 'harkdown'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
