require 'net/http'

uri = URI('https://api.example.com/form')
request = Net::HTTP::Delete.new(uri)
form = [['id', '1'], ['id', '2']]
request.set_form_data(form)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
