require 'net/http'

uri = URI('https://api.example.com/form')
request = Net::HTTP::Delete.new(uri)
request.set_form_data([['id', '1'], ['id', '2']])

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
